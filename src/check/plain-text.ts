/**
 * Makes a text that came from a file harmless to a terminal and to a build log.
 *
 * File names and reasons quote what was dropped. Control and direction marks would steer a terminal; GitHub's
 * runner reads "##[error]" anywhere in a line as a command, and "::error::" at its beginning.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{FFFD}")
    .replace(/^(\s*)::/, "$1\u{FFFD}:")
    .replaceAll("##[", "# #[");
}
