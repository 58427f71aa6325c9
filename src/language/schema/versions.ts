import { aList, anObject, answering, requireValue } from "../../answering.js";
import { both, inBoth } from "../../bilingual.js";
import { dayOf, type PlainDate } from "../../calendar/index.js";
import { fail, type Problem } from "../../errors.js";
import type { Profile, VersionSpan } from "../profile.js";

/** A regulation as it was in force from one day to another; `null` leaves the span open on that side. */
export type ProfileVersion = VersionSpan;

/** The span of a version, `2024-01-01…2025-06-30`. */
const spanOf = ({ from, to }: Pick<ProfileVersion, "from" | "to">): string => `${from ?? ""}…${to ?? ""}`;

// Days as ISO text are in the order of their days.
const FIRST = "";
const LAST = "~";

/** Spans that end before they begin, and spans that share a day with an earlier one. */
export const spanProblems = (spans: readonly Pick<ProfileVersion, "from" | "to">[]): Problem[] =>
  spans.flatMap((span, i): Problem[] => {
    const { from, to } = span;
    if (from !== null && to !== null && to < from) {
      return [{ code: "out-of-range", path: `versions[${i}].to`, found: to, expected: `≥ ${from}` }];
    }
    const other = spans
      .slice(0, i)
      .findIndex((earlier) => (earlier.from ?? FIRST) <= (to ?? LAST) && (from ?? FIRST) <= (earlier.to ?? LAST));
    const overlapped = spans[other];
    if (overlapped === undefined) return [];
    const expected = inBoth`${both("không trùng ngày nào của", "no day of")} versions[${other}] (${spanOf(overlapped)})`;
    return [{ code: "out-of-range", path: `versions[${i}].from`, found: spanOf(span), expected }];
  });

/**
 * The version of a regulation in force on a day. There is no fall-through: a day that no version covers has none.
 *
 * @throws DondocError `out-of-range` for a day outside every span, naming the spans.
 * @example
 * profileOn([{ from: "2015-08-10", to: null, profile: laoCai }], "2026-03-04").id; // "lao-cai"
 */
export const profileOn = (versions: readonly ProfileVersion[], date: PlainDate): Profile =>
  answering("versions", () => {
    requireValue(versions, "versions", aList);
    versions.forEach((version, i) => {
      requireValue(version, `versions[${i}]`, anObject);
    });
    return versionOn(versions, date);
  });

const versionOn = (versions: readonly ProfileVersion[], date: PlainDate): Profile => {
  dayOf(date, "date");
  const version = versions.find(({ from, to }) => (from ?? FIRST) <= date && date <= (to ?? LAST));
  return (
    version?.profile ??
    fail({ code: "out-of-range", path: "date", found: date, expected: versions.map(spanOf).join(", ") })
  );
};
