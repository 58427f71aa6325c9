import fc from "fast-check";

const SEED = 20261122;

/** How many inputs a property draws at most; in a quick run of one folder (`MUTATION_TESTS`) few. */
const MOST_RUNS = Number(process.env.MUTATION_RUNS ?? (process.env.MUTATION_TESTS === undefined ? Infinity : 300));

/** What fast-check draws when a property does not say. */
const USUAL_RUNS = 100;

/** fast-check from one seed, so that a score can be had again, without the search for the smallest failure. */
const assert = (property, options) => {
  const numRuns = Math.min(options?.numRuns ?? USUAL_RUNS, MOST_RUNS);
  return fc.assert(property, { ...options, numRuns, seed: SEED, endOnFailure: true });
};

const seeded = { ...fc, assert };
export const seededFastCheck = { __esModule: true, ...seeded, default: seeded };
