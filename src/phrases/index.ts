export { type ExplainedPhrase, type ExplainedWords, explainPhrase } from "./explain-phrase.js";
export type { NoDayReason, PhraseCertainty, PhraseContext, PrintedBound, PrintedDeadline } from "./printed-deadline.js";
export { readDeadline } from "./read-deadline.js";
