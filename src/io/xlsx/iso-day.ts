/** Viet Nam is seven hours ahead of UTC. */
const VIET_NAM_MS = 7 * 3_600_000;
const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<clock>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d{2}:\d{2})?)?$/;
const MIDNIGHT = /^00:00(?::00(?:\.0+)?)?$/;

/**
 * The day of a cell of ISO 8601 (`t="d"`), as a `Date` at the hour it prints, in UTC whatever the zone of the machine. An
 * hour with an offset is an instant, read by the clock of Viet Nam as in every other column and format; midnight in UTC is
 * how programs write a day without an hour.
 *
 * @example
 * isoDayCell("2024-05-20T00:00:00"); // 2024-05-20 at midnight UTC
 */
export const isoDayCell = (text: string): Date | undefined => {
  const parts = ISO.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const clock = parts["clock"] ?? "00:00";
  const day = new Date(`${parts["day"]}T00:00:00Z`);
  const printed = new Date(`${parts["day"]}T${clock}Z`);
  // A day that does not exist, which `Date` would take for another one.
  if (Number.isNaN(printed.getTime()) || day.toISOString().slice(0, 10) !== parts["day"]) return undefined;
  const offset = parts["offset"];
  if (offset === undefined || (offset === "Z" && MIDNIGHT.test(clock))) return printed;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : new Date(instant.getTime() + VIET_NAM_MS);
};
