import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    // Eleventy imports the templates itself, past vitest: tsx reads them there.
    pool: "forks",
    execArgv: ["--import", "tsx"],
    // Tests of commands start processes, each of which reads a content folder; a busy machine takes its time.
    testTimeout: 120_000,
    // A test of pages builds a whole site first.
    hookTimeout: 180_000,
    // Days must not depend on the machine; single tests set other zones in processes of their own.
    env: { TZ: "America/New_York" },
  },
});
