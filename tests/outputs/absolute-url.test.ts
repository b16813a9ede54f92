import { afterEach, expect, it, vi } from "vitest";
import { absoluteUrl } from "../../src/publish/absolute-url.ts";

afterEach(() => vi.unstubAllEnvs());

it.each([
  ["https://example.org", "", "https://example.org/events/a/"],
  ["https://example.org/repo", "", "https://example.org/repo/events/a/"],
  ["https://example.org", "/repo", "https://example.org/repo/events/a/"],
  ["https://example.org/repo", "/repo", "https://example.org/repo/events/a/"],
])("at %s with the prefix %j a page stands at %s", (url, prefix, expected) => {
  vi.stubEnv("PATH_PREFIX", prefix);
  expect(absoluteUrl({ url }, "/events/a/")).toBe(expected);
});

it("is unknown where nobody says where the site stands", () => {
  expect(absoluteUrl({}, "/events/a/")).toBeUndefined();
});

it("is refused where two folders are named", () => {
  vi.stubEnv("PATH_PREFIX", "/other");
  expect(() => absoluteUrl({ url: "https://example.org/repo" }, "/")).toThrow('expected "/repo"');
});
