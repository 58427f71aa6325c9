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

/** The figure that a limit is about: the dearest point over the first one, or the dearest time. */
export const found = ({ points, limit }: Curve): number => {
  const dearest = Math.max(...points.map(({ median }) => median));
  return "seconds" in limit ? dearest : dearest / (points[0]?.median ?? Number.NaN);
};

export const holds = (curve: Curve): boolean =>
  found(curve) <= ("seconds" in curve.limit ? curve.limit.seconds : curve.limit.flatWithin);
