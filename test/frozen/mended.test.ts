import { describe, expect, it } from "vitest";
import type { Case } from "../../scripts/frozen/cases.js";
import { readsDeadlinesAsAWhole } from "../../scripts/frozen/mended-deadlines.js";
import { withholdsWhoActed } from "../../scripts/frozen/mended-secrecy.js";
import type { Side } from "../../scripts/frozen/questions.js";

const NO_SIDE = {} as Side;
const nothingAdded = () => false;
const caseWith = (...tasks: readonly object[]): Case => ({ register: { tasks } }) as unknown as Case;

describe("a unit that is withheld", () => {
  const one = caseWith(
    { id: "1", secrecy: "secret", events: [{ type: "inspectionEnded", on: "2026-01-05", by: "Sở A" }] },
    { id: "2", events: [{ type: "inspectionEnded", on: "2026-01-05", by: "Sở B" }] },
  );
  const differs = (was: unknown, is: unknown): boolean =>
    withholdsWhoActed(one, { frozen: was, current: is }, NO_SIDE, nothingAdded);

  it("is mended where an event of a classified task names it, and nowhere else", () => {
    expect(differs([{ unit: "Sở A", due: "2026-01-08" }], [{ unit: null, due: "2026-01-08" }])).toBe(true);
    expect(differs([{ unit: "Sở B", due: null }], [{ unit: null, due: null }])).toBe(false);
    expect(differs([{ unit: "Sở A", due: "2026-01-08" }], [{ unit: null, due: "2026-01-09" }])).toBe(false);
    expect(differs([{ unit: "Sở A" }], [{ unit: "Sở C" }])).toBe(false);
  });
});

describe("a deadline that is read anew", () => {
  const sheet = (dueOn: string | null, notices: readonly string[], dueText = "xong trước 10/09") => ({
    tasks: [{ id: "1", dueOn, dueText, dueBound: "before" }],
    notices: notices.map((code) => ({ code })),
  });
  const mended = (was: unknown, is: unknown): boolean =>
    readsDeadlinesAsAWhole(caseWith(), { frozen: was, current: is }, NO_SIDE, nothingAdded);

  it("may lose its day or find one, and be told in other words", () => {
    expect(mended(sheet("2026-09-09", ["yearInferred"]), sheet(null, ["deadlineNotComputed"]))).toBe(true);
    expect(mended(sheet(null, []), sheet("2026-09-09", ["startInferred"]))).toBe(true);
  });

  it("may have no other day, and no other notice may change", () => {
    expect(mended(sheet("2026-09-09", []), sheet("2026-09-10", []))).toBe(false);
    expect(mended(sheet("2026-09-09", ["idAssigned"]), sheet(null, []))).toBe(false);
    expect(mended("refused", sheet(null, []))).toBe(false);
  });
});
