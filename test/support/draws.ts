/**
 * How much of what CI draws a run draws: `npm test` a fifth, so that it ends within minutes; `npm run test:draws`, a stage
 * of `.ci/run`, all of it; `test:nightly` draws more of some, by settings of their own.
 */
const SHARE = Number(process.env["DRAWS"] ?? 0.2);

/** How many inputs to draw where CI draws so many. */
export const draws = (inCi: number): number => Math.max(1, Math.ceil(inCi * SHARE));

/** As many of a long table as are drawn, spread evenly over it. */
export const someOf = <T>(all: readonly T[]): readonly T[] => {
  const wanted = draws(all.length);
  return all.filter((_, at) => Math.floor((at * wanted) / all.length) !== Math.floor(((at - 1) * wanted) / all.length));
};

/** Every how-manieth of a list a run takes of what CI asks of all. */
const EVERY = Math.max(1, Math.round(1 / SHARE));

/**
 * As many of a list as are drawn, one after each so many; each `turn` begins at another place, so that over all turns all
 * are taken.
 */
export const inTurn = <T>(all: readonly T[], turn: number): readonly T[] =>
  all.filter((_, at) => (at + turn) % EVERY === 0);
