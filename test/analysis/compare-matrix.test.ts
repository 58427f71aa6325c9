import { describe, expect, it } from "vitest";
import type { ComparedCell, ComparedEntry, ComparedRow } from "../../src/analysis/compare/comparison.js";
import { profiles } from "../../src/profiles/index.js";
import { HAND_OUTSIDE, HAND_ROWS, type HandRow, handAgreement, handLine, handSpread } from "./hand-matrix.js";
import { compare, foldAnchorText } from "./support.js";

const IDS = profiles.map(({ id }) => id);
const five = compare(profiles);

const nameOf = ({ act, facet }: { readonly act: string; readonly facet: string | null }): string =>
  facet === null ? act : `${act} ${facet}`;

const FOUND: ReadonlyMap<string, ComparedRow> = new Map(five.rows.map((row) => [nameOf(row), row]));
const foundRow = (hand: HandRow): ComparedRow =>
  FOUND.get(nameOf(hand)) ?? expect.fail(`${hand.file}: compare has no row ${nameOf(hand)}`);

/** One row by hand; what stands in several files, as unit and office report do, is never the same row. */
const HAND: ReadonlyMap<string, HandRow> = new Map(HAND_ROWS.map((row) => [nameOf(row), row]));

const dateText = ({ date }: ComparedEntry): string => {
  if (date === null) return "-";
  const { in: next, at, ...day } = date;
  if ("last" in day) return "last";
  const parts = [
    ...Object.entries(day),
    ...(next === undefined ? [] : [["in", next]]),
    ...(at === undefined ? [] : [["at", at]]),
  ];
  return parts.flat().join(" ");
};

const amountText = ({ amount }: ComparedEntry): string =>
  amount === null ? "-" : [amount.n, amount.unit, amount.relation].filter((part) => part !== undefined).join(" ");

const lineOf = (entry: ComparedEntry): string =>
  [
    entry.provision,
    `serves ${[...entry.serves].sort()}`,
    `${entry.actor} → ${[...entry.recipients].sort()}`,
    entry.modality,
    amountText(entry),
    dateText(entry),
    entry.bound ?? "-",
    entry.anchor === null ? "-" : foldAnchorText(entry.anchor),
    entry.readings.join(" "),
  ].join(" | ");

const cellOf = (row: ComparedRow, profile: string): ComparedCell =>
  row.cells.find((cell) => cell.profile === profile) ?? expect.fail(`${nameOf(row)}: no cell of ${profile}`);

describe("compare against the matrix read by hand", () => {
  it("has the rows of the matrix and no others, each with five cells", () => {
    expect(HAND.size).toBe(HAND_ROWS.length);
    expect([...FOUND.keys()].sort()).toEqual([...HAND.keys()].sort());
    for (const { cells } of HAND_ROWS) expect(Object.keys(cells).sort()).toEqual([...IDS].sort());
    for (const { cells } of five.rows) expect(cells.map(({ profile }) => profile)).toEqual(IDS);
  });

  it.each(HAND_ROWS.map((hand) => [nameOf(hand), hand] as const))("says what the texts say: %s", (_, hand) => {
    const row = foundRow(hand);
    let compared = 0;
    for (const profile of IDS) {
      const own = hand.cells[profile] ?? expect.fail(`${hand.file}: ${profile}`);
      const cell = cellOf(row, profile);
      expect([profile, cell.state]).toEqual([profile, own.state]);
      expect(cell.entries.map(lineOf).sort()).toEqual(
        (own.entries ?? []).map((entry) => handLine(profile, entry)).sort(),
      );
      expect((cell.because ?? []).map(({ provision }) => provision).sort()).toEqual(
        (own.places ?? []).map((place) => `${profile}/${place}`).sort(),
      );
      // A cell tells why it has no day, in the matrix as in the answer.
      expect(own.state === "notComputed").toBe((own.places ?? []).length > 0);
      expect(["rule", "noNumber"].includes(own.state)).toBe((own.entries ?? []).length > 0);
      compared += 1;
    }
    expect(compared).toBe(IDS.length);
  });

  it.each(HAND_ROWS.map((hand) => [nameOf(hand), hand] as const))("agrees and spreads as by hand: %s", (_, hand) => {
    const row = foundRow(hand);
    expect(row.agreement).toBe(handAgreement(hand, IDS));
    expect(row.spread).toEqual(handSpread(hand));
  });

  it("keeps the rows that differ, and no others, when differences are asked for", () => {
    const expected = HAND_ROWS.filter((hand) => !handAgreement(hand, IDS)).map(nameOf);
    expect(compare(profiles, { differences: true }).rows.map(nameOf).sort()).toEqual(expected.sort());
    expect(expected.length).toBeLessThan(HAND_ROWS.length);
  });

  it("agrees and spreads over every pair of regulations as by hand", () => {
    for (const [i, first] of profiles.entries())
      for (const second of profiles.slice(i + 1)) {
        const ids = [first.id, second.id];
        const rows = compare([first, second]).rows;
        const speaking = HAND_ROWS.filter(({ cells }) => ids.some((id) => cells[id]?.state !== "silent"));
        expect(rows.map(nameOf).sort()).toEqual(speaking.map(nameOf).sort());
        for (const row of rows) {
          const hand = HAND.get(nameOf(row)) ?? expect.fail(nameOf(row));
          const cells = Object.fromEntries(
            ids.flatMap((id) => (hand.cells[id] === undefined ? [] : [[id, hand.cells[id]]])),
          );
          expect([nameOf(row), ids, row.agreement]).toEqual([nameOf(row), ids, handAgreement(hand, ids)]);
          expect([nameOf(row), ids, row.spread]).toEqual([nameOf(row), ids, handSpread({ ...hand, cells })]);
        }
      }
  });

  it("speaks of no act where a text says what a record may hold", () => {
    const entries = five.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries));
    expect(HAND_OUTSIDE).toHaveLength(IDS.length);
    for (const place of HAND_OUTSIDE) expect(entries.filter(({ provision }) => provision === place)).toEqual([]);
  });
});
