import { beginsLikeBody } from "./beginnings.js";

/** What the words around a name say of it: that it leads, or takes part without leading. */
export type Share = "lead" | "coordinator";

/** A name of a cell, and its share where the cell writes it. */
export interface SharedName {
  readonly name: string;
  share: Share | null;
}

const LETTER_BEFORE = "(?<![\\p{L}\\p{M}])";
const LETTER_AFTER = "(?![\\p{L}\\p{M}])";
const AROUND = "(?:(?:là|được giao|giao)\\s)?(?:(?:làm\\s)?(?:cơ quan|đơn vị|cq|đv)\\s)?(?:cùng\\s|đồng\\s)?";
const PARTAKES = "phối hợp|tham gia|hỗ trợ|giám sát|theo dõi|thẩm định|góp ý";

/** Words of a share wherever they stand; other words only before a colon or in brackets. */
const BARE = `${LETTER_BEFORE}${AROUND}(chủ trì|phối hợp)${LETTER_AFTER}`;
const BEFORE_COLON = `${LETTER_BEFORE}(?:các\\s)?${AROUND}(chủ trì|đầu mối|ct|${PARTAKES}|ph)(?:\\s(?:chính|thực hiện))?(?=\\s?:)`;
const BRACKETS = "[(\\[]([^()\\[\\]]*)[)\\]]";
const MARK = new RegExp(`${BRACKETS}|${BEFORE_COLON}|${BARE}`, "giu");

const LEADS = new RegExp(
  `${LETTER_BEFORE}(?:chủ trì|đầu mối|chịu trách nhiệm chính)${LETTER_AFTER}|^\\s?(?:ct|chính)\\s?$`,
  "iu",
);
const TAKES_PART = new RegExp(`${LETTER_BEFORE}(?:${PARTAKES})${LETTER_AFTER}|^\\s?ph\\s?$`, "iu");
const MAY_HOLD = new RegExp(
  `chủ trì|đầu mối|trách nhiệm chính|${PARTAKES}|[(\\[]\\s?(?:ct|ph|chính)\\s?[)\\]]|(?:ct|ph)\\s?:`,
  "iu",
);

/** Whether a text may say who leads and who takes part; most say nothing of it. */
export const mayHoldShares = (text: string): boolean => MAY_HOLD.test(text);

const HEADING = new RegExp(`^\\s?(?:các\\s)?${AROUND}(?:chủ trì|phối hợp)`, "iu");

/** Whether a line begins with a share that is written as a heading: *Phối hợp: …*, in capitals at the least. */
export const beginsWithShare = (line: string): boolean =>
  HEADING.test(line) && (/^\s?\p{Lu}/u.test(line) || /^[^:]{0,40}:/u.test(line));

const shareOf = (words: string): Share | null =>
  LEADS.test(words) ? "lead" : TAKES_PART.test(words) ? "coordinator" : null;

const CONNECTOR = /^\s?(?:chặt chẽ\s)?(?:[:–—-]|(?:với|cùng)(?:\svới)?(?=\s)\s?:?)/iu;
/** What stands between names, and before and behind them. */
const BEFORE_NAME = /^(?:[\s,.;:–—/+&-]+|(?:và|do|giao)\s(?!thông))+/iu;
const SIGN_BEHIND = /[\s,.:–—/+&-]/u;
const WORDS_BEHIND = [" và", " là", " do"];

const withoutEnd = (text: string): string => {
  let end = text.length;
  for (;;) {
    while (end > 0 && SIGN_BEHIND.test(text[end - 1] ?? "")) end--;
    const tail = text.slice(Math.max(0, end - 3), end).toLowerCase();
    if (!WORDS_BEHIND.includes(tail)) return text.slice(0, end);
    end -= tail.length;
  }
};
/** How the work begins that a cell goes on to tell after a share. */
const WORK =
  /^(?:để\s)?(?:tham mưu|đề xuất|thực hiện|tổ chức|triển khai|giải quyết|xử lý|tổng hợp|báo cáo|theo dõi|hướng dẫn|kiểm tra|rà soát|thẩm định|trình|nghiên cứu|soạn thảo|xây dựng|chính|chung)(?![\p{L}\p{M}])/u;
const WORK_BEHIND = /\s(?:để\s)?(?:tham mưu|thực hiện|triển khai|đề xuất)(?![\p{L}\p{M}]).*$/u;
/** *Trung tâm Phối hợp tìm kiếm cứu nạn* is called so. */
const IN_NAME = /(?:trung tâm|(?<!văn )phòng|ban|tổ|cục|vụ|hội đồng)\s$/iu;

const sharedText = (text: string, suffixed: boolean): string => {
  let rest = text;
  // After *chủ trì* the work may be told: up to the next sign it names nobody.
  if (suffixed && /^\s[\p{L}]/u.test(rest) && !beginsLikeBody(rest) && !/^\s(?:và|do|giao)\s/iu.test(rest)) {
    const end = rest.search(/[,;]/u);
    rest = end < 0 ? "" : rest.slice(end);
  }
  rest = rest.replace(BEFORE_NAME, "");
  const parts = rest.split(/,\s?/u);
  const from = suffixed ? parts.findIndex((part) => !WORK.test(part)) : 0;
  return withoutEnd(from < 0 ? "" : parts.slice(from).join(", "));
};

/** Reads who leads and who takes part out of one line, name by name. */
export class ShareReader {
  readonly names: SharedName[] = [];
  readonly #namesIn: (text: string) => readonly string[];
  /** What a share written before names says of those that follow. */
  #carried: Share | null = null;
  /** Names since the last sign of a share. */
  #open: SharedName[] = [];

  constructor(namesIn: (text: string) => readonly string[]) {
    this.#namesIn = namesIn;
  }

  /** Reads one line, or one part between semicolons. */
  line(text: string): void {
    this.#open = [];
    let from = 0;
    let suffixed = false;
    for (const mark of text.matchAll(MARK)) {
      const [words, inBrackets] = mark;
      const share = shareOf(inBrackets ?? words) ?? shareOfShort(words);
      const before = text.slice(from, mark.index);
      if (share === null || (/^P/u.test(words) && IN_NAME.test(before))) continue;
      const until = mark.index + words.length;
      const added = this.#add(before, suffixed);
      from = until;
      if (inBrackets !== undefined) suffixed = this.#bracket(inBrackets, share);
      else suffixed = this.#bare(share, text.slice(until), before, added);
    }
    this.#add(text.slice(from), suffixed);
  }

  #add(text: string, suffixed: boolean): number {
    const connector = suffixed ? null : CONNECTOR.exec(text);
    const rest = sharedText(connector === null ? text : text.slice(connector[0].length), suffixed);
    const names = rest === "" ? [] : this.#namesIn(rest);
    for (const name of names) {
      const named = { name: name.replace(WORK_BEHIND, ""), share: this.#carried };
      this.names.push(named);
      this.#open.push(named);
    }
    return names.length;
  }

  /** A share in brackets is that of the name before it; bodies that stand in the brackets take part, or lead, too. */
  #bracket(words: string, share: Share): boolean {
    const last = this.#open.at(-1);
    const listed = /(?::|\s(?:với|cùng))\s?(.+)/isu.exec(words)?.[1];
    if (listed !== undefined && beginsLikeBody(listed)) {
      const leadsToo = LEADS.test(words) && TAKES_PART.test(words);
      if (leadsToo && last !== undefined) last.share = "lead";
      for (const name of this.#namesIn(listed)) this.names.push({ name, share: leadsToo ? "coordinator" : share });
    } else if (last !== undefined) last.share = share;
    this.#open = [];
    return true;
  }

  /** Whether a share written without brackets was that of the names before it. */
  #bare(share: Share, after: string, before: string, added: number): boolean {
    const leadsOn = CONNECTOR.test(after) && !/^\s?[–—-]/u.test(after);
    const goesOn = share === "coordinator" && /^\s/u.test(after) && beginsLikeBody(after);
    const unsaid = this.#open.filter((one) => one.share === null);
    // Of names that a heading has given a share, one without a sign before the word has another.
    const last = added > 0 && unsaid.length === 0 && !/[,.]\s?$/u.test(before) ? this.#open.slice(-1) : [];
    const meant = unsaid.length > 0 ? unsaid : last;
    const isBefore = !leadsOn && !goesOn && meant.length > 0;
    if (isBefore) for (const one of meant) one.share = share;
    this.#open = [];
    this.#carried = isBefore ? null : share;
    return isBefore;
  }
}

const shareOfShort = (words: string): Share | null =>
  /^\s?ct\s?$/iu.test(words) ? "lead" : /^\s?ph\s?$/iu.test(words) ? "coordinator" : null;
