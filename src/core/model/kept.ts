/** More than the names, rules and bodies of a large register; a hostile one costs no more than this. */
const MOST_KEPT = 32_768;
const LONGEST_KEPT = 256;

/**
 * A pure function of a text that remembers its answers: offices write the same names again and again. What is kept is
 * bounded, in number and in length.
 */
export const keptByText = <T>(work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return work(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const fresh = work(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, fresh);
    return fresh;
  };
};

/** A text that is no longer than this is read again sooner than it is compared. */
const SHORT = 1_000;

/** A pure function of a text that remembers its last answer for a long one: a sheet may give one long text to many cells. */
export const keptForLast = <T>(work: (text: string) => T): ((text: string) => T) => {
  let last: { readonly text: string; readonly answer: T } | null = null;
  return (text) => {
    if (text.length <= SHORT) return work(text);
    if (last?.text !== text) last = { text, answer: work(text) };
    return last.answer;
  };
};
