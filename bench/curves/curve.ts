import type { Rate } from "../measure.js";

/** One measured size: the time of one unit of work there. */
export interface Point {
  readonly x: string;
  /** Seconds for one unit of work: the median, and the fastest and the slowest round. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** How the cost of one unit of work moves with a size that should not move it. */
export interface Curve {
  readonly title: string;
  /** What grows from line to line. */
  readonly grows: string;
  /** What one figure is the time of. */
  readonly unit: string;
  readonly points: readonly Point[];
  readonly limit: Limit;
}

/** What a curve promises: the same cost at every size (within a factor), or never more than a time. */
export type Limit = { readonly flatWithin: number } | { readonly seconds: number };

export const pointOf = (x: string, { median, lowest, highest }: Rate): Point => ({
  x,
  median: 1 / median,
  fastest: 1 / highest,
  slowest: 1 / lowest,
});

/** The steepest rise: how many times the cost at a smaller size the cost at a larger one is. */
const rise = (medians: readonly number[]): number => {
  let cheapest = Number.POSITIVE_INFINITY;
  let steepest = 1;
  for (const median of medians) {
    steepest = Math.max(steepest, median / cheapest);
    cheapest = Math.min(cheapest, median);
  }
  return steepest;
};

/** The figure that a limit is about: the steepest rise, or the dearest time. */
export const found = ({ points, limit }: Curve): number => {
  const medians = points.map(({ median }) => median);
  return "seconds" in limit ? Math.max(...medians) : rise(medians);
};

export const holds = (curve: Curve): boolean =>
  found(curve) <= ("seconds" in curve.limit ? curve.limit.seconds : curve.limit.flatWithin);
