/** Stands before what each sample prints; no sample prints it. */
export const MARK = "\u0001";
