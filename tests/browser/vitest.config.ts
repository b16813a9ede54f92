import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/browser/*.browser.ts"],
    pool: "forks",
    execArgv: ["--import", "tsx"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One browser at a time: the machines that run this have two cores.
    fileParallelism: false,
  },
});
