const MARKED = "\\u00C0-\\u1EF9đĐ";
/** Words of Vietnamese carry marks, those of English beside them none, save in a name or an example behind a colon. */
const PAIR = new RegExp(`^(.*?[${MARKED}].*?) / ([A-Za-z][^${MARKED}]*?)((?:: | \\(|: ?“).*)?$`, "su");
/** A place in a text, wherever it stands: *dòng / line 3, cột / column 7*. */
const PLACES = /(dòng|cột) \/ (line|row|column)(?= \d)/gu;
/** Both languages within brackets. */
const WITHIN = new RegExp(`\\(([^()]*[${MARKED}][^()]*?) / ([A-Za-z][^()${MARKED}]*)\\)`, "u");
/** What stands before both: a kind of file and a colon, a number. */
const HEAD = new RegExp(`^(?:[^${MARKED}]*?: |[<>≤≥]? ?[\\d.,]+ )`, "u");

/**
 * One side of “cần một ngày có thật / a day that exists”, with what stands before and behind both; any other text is left
 * as it is. The facts of an error that stand in both languages are told in that of its reader.
 */
export const oneLanguage = (facts: string, language: "vi" | "en"): string => {
  const text = facts.replace(PLACES, language === "vi" ? "$1" : "$2");
  const inside = WITHIN.exec(text);
  if (inside !== null) return text.replace(inside[0], `(${(language === "vi" ? inside[1] : inside[2]) ?? ""})`);
  const pair = PAIR.exec(text);
  if (pair === null) return text;
  const [, vi = "", en = "", tail = ""] = pair;
  // A side that has a tail of its own needs no other.
  if (language === "vi") return tail !== "" && vi.includes(tail.slice(0, 2)) && !tail.startsWith(": ") ? vi : vi + tail;
  return (HEAD.exec(vi)?.[0] ?? "") + en + tail;
};
