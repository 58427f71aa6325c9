import fc from "fast-check";

/**
 * Two runs of one commit draw the same inputs, so that a failure is a failure of the commit. `test:nightly` draws others
 * each time (`TEST_SEED=random`); what a property prints when it fails says how to draw them again.
 */
const given = process.env["TEST_SEED"] ?? "20261130";

if (given !== "random") fc.configureGlobal({ seed: Number(given) });
