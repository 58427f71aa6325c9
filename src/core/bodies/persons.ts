import { beginsLikeBody } from "./beginnings.js";
import { isBareTitle } from "./head-of.js";
import { nameKey } from "./name-key.js";

/** What stands before the name of a person. */
const COMRADE = "(?:[Đđ]/[Cc]|[Đđ]\\.[Cc]\\.?|ĐC|[Đđ]ồng chí|ĐỒNG CHÍ)";
const MISTER = "(?:[Ôô]ng|ÔNG|[Bb]à(?! Rịa)|BÀ(?! RỊA)|[Aa]nh|[Cc]hị)";
const NAME = "\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Lu}[\\p{L}\\p{M}]*){0,5}";
const PERSON = `(?:${COMRADE} ?|${MISTER} )${NAME}`;

const PERSON_ALONE = new RegExp(`^${PERSON}$`, "u");
const PERSON_BEFORE = new RegExp(`^${PERSON} ?[-–—:] ?`, "u");
const PERSON_WITH_BODY = new RegExp(`^${PERSON} ?[([]([^()[\\]]*)[)\\]]$`, "u");
const PERSON_BEHIND = new RegExp(`^(?:(?: ?[-–—,:] ?)${PERSON}| ${COMRADE} ?${NAME})$`, "u");
const COMRADE_BEFORE = new RegExp(`^${COMRADE} ?(?=\\S)`, "u");
/** Where a person behind a name may begin. */
const MAY_BEGIN = /[\s\-–—,:]/u;
const MAY_NAME_PERSON = /[Đđ][/.]?[Cc]|[Đđ]ồng chí|ĐỒNG CHÍ|[Ôô]ng |ÔNG |[Bb]à |BÀ |[Aa]nh |[Cc]hị /u;
/** No person's name and title are longer. */
const LONGEST_PERSON = 80;

/** Whether a text is a person and nothing else: *đ/c Nguyễn Văn A*, *Trưởng phòng: đ/c A*. The head of a body is that body. */
const isPerson = (name: string): boolean => {
  const [title = "", person] = name.split(/ ?: ?/u);
  if (person !== undefined && isBareTitle(nameKey(title))) return PERSON_ALONE.test(person);
  return PERSON_ALONE.test(name) && !beginsLikeBody(name.replace(COMRADE_BEFORE, ""));
};

const withoutPersonBehind = (name: string): string => {
  for (let at = Math.max(1, name.length - LONGEST_PERSON); at < name.length; at++)
    if (MAY_BEGIN.test(name[at] ?? "") && PERSON_BEHIND.test(name.slice(at))) return name.slice(0, at);
  return name;
};

/**
 * The name of a body without the person beside it: *Sở Tài chính - đ/c Nguyễn Văn A*, *Đ/c Nguyễn Văn A - Giám đốc Sở
 * Tài chính*, *Ông Nguyễn Văn A (Sở Tài chính)*. A person alone stays.
 */
export const withoutPerson = (name: string): string => {
  if (!MAY_NAME_PERSON.test(name)) return name;
  const inBrackets = PERSON_WITH_BODY.exec(name)?.[1]?.trim();
  if (inBrackets !== undefined && beginsLikeBody(inBrackets)) return inBrackets;
  const before = name.replace(PERSON_BEFORE, "");
  if (before !== name && beginsLikeBody(before)) return withoutPersonBehind(before);
  if (isPerson(name)) return name;
  const title = name.replace(COMRADE_BEFORE, "");
  if (title !== name) return beginsLikeBody(title) ? withoutPersonBehind(title) : name;
  return withoutPersonBehind(name);
};

/** Persons beside bodies go; where a cell names persons alone they stay. */
export const withoutPersons = <T extends { readonly name: string }>(names: readonly T[]): readonly T[] => {
  const bodies = names.filter(({ name }) => !isPerson(name));
  return bodies.length === 0 ? names : bodies;
};
