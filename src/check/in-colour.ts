/** Tells whether to write in colour: on a terminal, unless its user says otherwise (https://no-color.org, https://force-color.org). */
export function inColour(): boolean {
  if (process.env["NO_COLOR"]) return false;
  return !!process.env["FORCE_COLOR"] || (process.stdout.isTTY && process.env["TERM"] !== "dumb");
}
