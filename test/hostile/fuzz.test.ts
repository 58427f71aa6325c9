import { describe, expect, it } from "vitest";
import { runCampaign } from "./fuzz/campaign.js";
import { KINDS } from "./fuzz/kinds.js";
import { LONGEST_MS, MOST_HEAP } from "./fuzz/work.js";

/** A tenth of the million is a stage of `.ci/run`; the whole of it is `npm run fuzz`. */
const INPUTS = 1_000;

describe("hostile input", () => {
  it("of every kind is read or refused with a DondocError, within a second and a bound of memory", {
    timeout: 300_000,
  }, async () => {
    const report = await runCampaign({
      seed: 2026,
      inputs: INPUTS,
      workers: 1,
      longestMs: LONGEST_MS,
      mostHeap: MOST_HEAP,
    });
    expect(report.failures).toEqual([]);
    expect(report.counts.map(({ kind }) => kind)).toEqual(
      KINDS.filter(({ share }) => share > 0).map(({ name }) => name),
    );
    expect(report.counts.reduce((sum, { inputs }) => sum + inputs, 0)).toBeGreaterThanOrEqual(INPUTS);
    // Input that is only ever refused at the door tests the door alone.
    for (const kind of ["register as a value", "register as JSON", "register as CSV", "rows of cells", "workbook"]) {
      const count = report.counts.find((one) => one.kind === kind);
      expect(count?.read, kind).toBeGreaterThan(0);
      expect(count?.refused, kind).toBeGreaterThan(0);
    }
  });

  it.each([
    ["no end", /^no end within 300 ms$/],
    ["pollution", /^a prototype was polluted$/],
    ["memory", /memory limit|no end/],
    ["crash", /^RangeError: /],
  ])("that succeeds would be found out: %s", async (name, what) => {
    const only = `self-test: ${name}`;
    const limits = { longestMs: name === "memory" ? 20_000 : 300, mostHeap: 64 };
    const report = await runCampaign({ seed: 1, inputs: 1, workers: 1, only, index: 0, ...limits });
    expect(report.failures).toEqual([{ kind: only, index: 0, what: expect.stringMatching(what) }]);
  });
});
