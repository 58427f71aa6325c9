import type { Kind } from "./bodies.js";
import { key, withoutHead } from "./names.js";

/** What one cell of the register says: whom it names, who of them leads, and whether it names many (SEMANTICS 2, 3; DESIGN 6.3). */

const BODY_BEGINNINGS = [
  "sở",
  "ban",
  "ủy ban nhân dân",
  "văn phòng",
  "phòng",
  "công ty",
  "chi cục",
  "trung tâm",
  "đảng ủy",
  "thanh tra",
].map(key);

const beginsBody = (part: string): boolean => {
  const name = key(part);
  const body = withoutHead(name);
  return body !== name || BODY_BEGINNINGS.some((one) => name === one || name.startsWith(`${one} `));
};

/** Words with which the names of parts begin; in a list they divide nothing. */
const PART_BEGINNINGS = ["chi bộ", "hạt", "tổ", "đội", "trạm"].map(key);

/** Of which there is one in a department: the word alone names it. */
const ALONE = key("thanh tra");

/** Whether a name is the whole name of a body, as far as it can be seen: the word of its sort, and what tells it apart. */
export const isNamedInFull = (name: string): boolean =>
  withoutHead(key(name)) === ALONE ||
  (!isCollective(name) &&
    [...BODY_BEGINNINGS, ...PART_BEGINNINGS].some((one) => withoutHead(key(name)).startsWith(`${one} `)));

type Share = "lead" | "coordinator";

/** One name, with what the cell says of its share. */
interface Said {
  readonly name: string;
  readonly share: Share | null;
}

/** Signs put in place of the words that give shares: behind one name, behind all of a statement, before a statement. */
const OF_ONE = { lead: "⟦L⟧", coordinator: "⟦P⟧" } as const;
const OF_ALL = { lead: "⟪L⟫", coordinator: "⟪P⟫" } as const;
const AHEAD = { lead: "⟨L⟩", coordinator: "⟨P⟩" } as const;

const shareIn = (words: string): Share | null =>
  /chủ trì|^ct$/iu.test(words) ? "lead" : /phối hợp|^ph$/iu.test(words) ? "coordinator" : null;

const signed = (cell: string): string =>
  cell
    .normalize("NFC")
    .replace(/[ \t]+/gu, " ")
    .replace(/\(([^()]*)\)/gu, (whole, words: string) => {
      const share = shareIn(words.trim());
      return share === null ? whole : OF_ONE[share];
    })
    .replace(/,? ?(?:(?:cơ quan|đơn vị) )?chủ trì ?:/giu, `;${AHEAD.lead}`)
    .replace(/,? ?(?:(?:cơ quan|đơn vị) )?phối hợp ?(?::|với|cùng)/giu, `;${AHEAD.coordinator}`)
    .replace(/ chủ trì(?=[,;. ]|$)/giu, `${OF_ALL.lead};`)
    .replace(/ phối hợp(?=[,;. ]|$)/giu, `${OF_ALL.coordinator};`);

const EITHER = new RegExp(` ${key("hoặc")} `, "u");

/** By a comma, a stroke or "và" only where another body, or another head, begins after it. */
const namesOf = (statement: string): string[] => {
  // One of several, whichever: it names none of them.
  if (EITHER.test(key(statement))) return [statement];
  const names: string[] = [];
  let sign = "";
  for (const part of statement.split(/(, ?| và )/u)) {
    if (/^(?:, ?| và )$/u.test(part)) sign = part;
    else if (names.length === 0 || beginsBody(part)) names.push(part);
    else names.push(`${names.pop() ?? ""}${sign}${part}`);
  }
  return names;
};

const saidIn = (cell: string): Said[] => {
  const said: Said[] = [];
  let ahead: Share | null = null;
  for (const written of signed(cell).split(/;|\n|(?:^|\s)\d+[.)]\s+/u)) {
    const statement = written.replace(/^[\s,.-]+/u, "").trim();
    if (statement.startsWith(AHEAD.lead)) ahead = "lead";
    if (statement.startsWith(AHEAD.coordinator)) ahead = "coordinator";
    const all = statement.endsWith(OF_ALL.lead)
      ? "lead"
      : statement.endsWith(OF_ALL.coordinator)
        ? "coordinator"
        : null;
    for (const part of namesOf(statement.replace(/⟪.⟫|⟨.⟩/gu, ""))) {
      const one = part.includes(OF_ONE.lead) ? "lead" : part.includes(OF_ONE.coordinator) ? "coordinator" : null;
      const name = part
        .replace(/⟦.⟧/gu, "")
        .replace(/[\s.,:-]+$/u, "")
        .trim();
      if (name !== "") said.push({ name, share: one ?? all ?? ahead });
    }
    if (all !== null) ahead = null;
  }
  return said;
};

/** The names in one cell, whatever their shares. */
export const namesInCell = (cell: string): string[] => saidIn(cell).map(({ name }) => name);

/** The names in one cell that lead: those said to, else those of whom nothing is said. */
export const leadsInCell = (cell: string): string[] => {
  const said = saidIn(cell);
  const leading = said.some(({ share }) => share === "lead") ? "lead" : null;
  return said.filter(({ share }) => share === leading).map(({ name }) => name);
};

/** The words of kinds, and of which bodies each can be said; null: of any. */
const KIND_WORDS: readonly (readonly [word: string, kinds: readonly Kind[] | null])[] = [
  ["sở", ["department"]],
  ["ban", ["department"]],
  ["ngành", ["department"]],
  ["ban ngành", ["department"]],
  ["phòng", ["division"]],
  ["cơ quan", null],
  ["đơn vị", null],
  ["địa phương", ["district", "commune"]],
  ["đoàn thể", ["other"]],
  ["huyện", ["district"]],
  ["quận", ["district"]],
  ["thị xã", ["district"]],
  ["thành phố", ["district"]],
  ["xã", ["commune"]],
  ["phường", ["commune"]],
  ["thị trấn", ["commune"]],
  ["đặc khu", ["commune"]],
];
const KINDS: ReadonlyMap<string, readonly Kind[] | null> = new Map(
  KIND_WORDS.map(([word, kinds]) => [key(word), kinds] as const),
);
const OWNERS = ["ủy ban nhân dân", "đảng ủy"].map(key);
const MANY = key("các");

const withoutOwner = (name: string): string => {
  for (const owner of OWNERS) if (name.startsWith(`${owner} `)) return name.slice(owner.length + 1);
  return name;
};

/** "các sở, ngành liên quan", "Sở Y tế hoặc Sở Tài chính", "UBND các huyện", "Thủ trưởng các đơn vị", "UBND quận, huyện": many, and nobody's name. */
export const isCollective = (name: string): boolean => {
  const body = withoutHead(key(name));
  const rest = withoutOwner(body);
  if (body === MANY || body.startsWith(`${MANY} `) || rest.startsWith(`${MANY} `)) return true;
  if (body.endsWith(` ${key("liên quan")}`) || EITHER.test(body)) return true;
  // Nothing but kinds, one after the other.
  const [first = "", ...others] = name.split(/, ?| và /u).map(key);
  const kinds = [withoutOwner(withoutHead(first)), ...others.map(withoutOwner)];
  return kinds.every((one) => KINDS.has(one)) && !(kinds.length === 1 && rest !== body && /^t/u.test(rest));
};

const RELATED = key("liên quan");
const OFFICE = key("văn phòng");

/** Of what kinds those are of whom a collective speaks; null: the words leave it open. */
const kindsIn = (name: string): readonly Kind[] | null => {
  const kinds: Kind[] = [];
  for (const part of name
    .normalize("NFC")
    .split(/, ?| và | hoặc /iu)
    .map(key)) {
    const body = withoutHead(part).replace(new RegExp(` ${RELATED}$`, "u"), "");
    const named = withoutOwner(body.startsWith(`${MANY} `) ? body.slice(MANY.length + 1) : body);
    const one = named.startsWith(`${MANY} `) ? named.slice(MANY.length + 1) : named;
    const word = [...KINDS.keys()]
      .filter((each) => one === each || one.startsWith(`${each} `))
      .sort((each, other) => other.length - each.length)[0];
    const found = word === undefined ? null : (KINDS.get(word) ?? null);
    if (found === null || body.startsWith(OWNERS[1] ?? "")) return null;
    kinds.push(...found);
  }
  return kinds;
};

/** Whoever is meant where a name is that of a kind or of many, or of the office of such: somebody of those kinds. */
export const somebodyOf = (name: string): readonly Kind[] | null => {
  const plain = withoutHead(key(name));
  return kindsIn(plain.startsWith(`${OFFICE} `) ? plain.slice(OFFICE.length + 1) : name);
};

/** "Văn phòng Sở", "Văn phòng UBND huyện": the office of somebody who is not named. */
export const isOfficeOfMany = (name: string): boolean => {
  const plain = withoutHead(key(name));
  return plain.startsWith(`${OFFICE} `) && isCollective(plain.slice(OFFICE.length + 1));
};
