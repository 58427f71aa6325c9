import { cpus } from "node:os";
import type { Rate } from "./measure.js";
import type { Measured } from "./subject.js";
import type { Verdict } from "./targets.js";

/** A number with three digits that count, `12,300,000`. */
export const rounded = (n: number): string => Number(n.toPrecision(3)).toLocaleString("en-US");

/** The time of one operation, in the unit that reads best. */
export const readableTime = (seconds: number): string => {
  const ns = seconds * 1e9;
  if (ns < 1e3) return `${rounded(ns)} ns`;
  return ns < 1e6 ? `${rounded(ns / 1e3)} µs` : `${rounded(ns / 1e6)} ms`;
};

/** The machine and the day, for the head of a report. */
export const machine = (): string => {
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${cpus().length} × ${cpu?.model.trim() ?? "unknown CPU"}, Node ${process.version}, ${process.platform}, ${day}`;
};

const line = (name: string, rate: Rate, ratio: string): string =>
  `  ${name.padEnd(26)}${rounded(rate.median).padStart(14)} /s ${readableTime(1 / rate.median).padStart(10)}   ` +
  `(${rounded(rate.lowest)} … ${rounded(rate.highest)})${ratio}`;

/** One subject: ours, and every peer with how many times its rate ours is. */
export const subjectText = ({ subject, ours, peers }: Measured): string =>
  [
    subject.name,
    line("ours", ours, ""),
    ...subject.peers.flatMap(({ name }, i) => {
      const rate = peers[i];
      return rate === undefined ? [] : [line(name, rate, `   ours × ${rounded(ours.median / rate.median)}`)];
    }),
  ].join("\n");

/** What the peers leave out, each said once. */
export const notesText = (results: readonly Measured[]): string => {
  const notes = results.flatMap(({ subject }) => subject.peers.flatMap(({ note }) => note ?? []));
  return [...new Set(notes)].map((note) => `  ${note}`).join("\n");
};

/** One target, and whether it is met. */
export const verdictText = ({ target, against, atLeast, found, met }: Verdict): string => {
  const asked = against === null ? `${rounded(atLeast)} /s` : `${rounded(atLeast)} × ${against}`;
  const reached = against === null ? `${rounded(found)} /s` : `${rounded(found)} ×`;
  return `  ${met ? "met    " : "NOT MET"}  ${target.subject}: ${reached} (at least ${asked})`;
};

/** One subject for programs: operations a second, and ratios of ours to each peer. */
export const subjectJson = ({ subject, ours, peers }: Measured): object => {
  const rates = subject.peers.map(({ name }, i) => [name, peers[i]?.median ?? Number.NaN] as const);
  return {
    name: subject.name,
    ours: ours.median,
    peers: Object.fromEntries(rates),
    ratios: Object.fromEntries(rates.map(([name, rate]) => [name, ours.median / rate])),
  };
};
