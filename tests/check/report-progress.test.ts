import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { reportProgress } from "../../src/check/report-progress.ts";

/** What a stream was given, as a terminal or as a file. */
function written(isTTY: boolean): { told: string[]; progress: ReturnType<typeof reportProgress> } {
  const told: string[] = [];
  const stream = { isTTY, write: (words: string) => told.push(words) } as unknown as NodeJS.WriteStream;
  return { told, progress: reportProgress(stream) };
}

beforeEach(() => {
  vi.stubEnv("CI", undefined);
  vi.stubEnv("TERM", "xterm");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it("writes one line over and over on a terminal, once a percent, and clears it at the end", () => {
  const { told, progress } = written(true);
  for (let done = 1; done <= 1000; done++) progress("Reading articles", done, 1000);
  expect(told).toHaveLength(101);
  expect(told[1]).toBe("\r\u001B[KReading articles 10 of 1000");
  expect(told.at(-1)).toBe("\r\u001B[K");
  expect(told.join("")).not.toContain("\n");
});

it.each([["a file", false, {}], ["CI that plays a terminal", true, { CI: "true" }], ["a dumb terminal", true, { TERM: "dumb" }]])("writes one plain line for each kind of work to %s", (_name, isTTY, env) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { told, progress } = written(isTTY);
  for (let done = 1; done <= 3; done++) progress("Reading articles", done, 3);
  progress("Drawing", 1, 2);
  expect(told).toEqual(["Reading articles (3)\n", "Drawing (2)\n"]);
});
