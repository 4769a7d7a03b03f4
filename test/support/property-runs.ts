import fc from "fast-check";

// One seed for every run, so that a release never fails by chance; `FUZZ=20000 npm test -- test/unit` looks for new cases, with a new seed.
const runs = Number(process.env["FUZZ"] ?? "0");
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 20_261_122 });
