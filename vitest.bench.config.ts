import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

// Measurements, never part of the tests: they print figures and cannot fail for being slow.
export default defineConfig({
  ...base,
  test: { include: ["test/bench/*.bench.ts"], testTimeout: 3_600_000, pool: "forks", silent: false, disableConsoleIntercept: true },
});
