import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would take graphql's ES module build and Node its CommonJS build for type-graphql: two copies, whose types do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/property-runs.ts"],
    testTimeout: process.env["FUZZ"] === undefined ? 40_000 : 600_000,
    hookTimeout: 60_000,
    pool: "forks",
  },
});
