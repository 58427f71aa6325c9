import type { EndedBody } from "../../core/answers/ended-bodies.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { type Reader, say } from "../audience.js";
import { clean } from "../clean.js";
import { dayWord } from "./days.js";

/** A reader who is told of each body that owes something what has become of it. */
export const toldOfBodies = <R extends Pick<Reader, "ended">>(
  reader: R,
  ...evaluations: readonly { readonly register: Pick<RegisterEvaluation["register"], "ended"> }[]
): R => {
  const ended = evaluations.flatMap(({ register }) => register.ended ?? []);
  return ended.length === 0 ? reader : { ...reader, ended: new Map(ended.map((one) => [clean(one.unit), one])) };
};

/** What became of a body, and of the one it went into, and so on. */
const fateOf = (unit: string, reader: BodyReader, seen: readonly string[]): readonly string[] => {
  const { ended, lang } = reader;
  const one = ended?.get(unit);
  if (one === undefined || seen.includes(unit)) return [];
  const who = seen.length === 0 ? "" : `${unit} `;
  const day = dayWord(one.on, lang);
  if (one.into === null) return [say(lang, `${who}không còn từ ${day}`, `${who}no more since ${day}`)];
  const into = clean(one.into);
  const words = say(lang, `${who}đã nhập vào ${into} từ ${day}`, `${who}part of ${into} since ${day}`);
  return [words, ...fateOf(into, reader, [...seen, unit])];
};

type BodyReader = Pick<Reader, "ended" | "lang">;

/** Who bears a duty, by name; of one that is no more with the body that it went into, since when. */
export const unitWords = (unit: string, reader: BodyReader): string => {
  const name = clean(unit);
  const fate = fateOf(name, reader, []);
  return fate.length === 0 ? name : `${name} (${fate.join("; ")})`;
};

/** The same for several bodies that share a line. */
export const unitsWords = (units: readonly string[], reader: BodyReader): string =>
  units.map((unit) => unitWords(unit, reader)).join("; ");

const isOneOf = (into: EndedBody["into"], leads: readonly string[]): boolean =>
  into !== null && leads.some((lead) => clean(lead) === clean(into));

/** Whether bodies went into those that lead now: their own words tell to whom the task passed. */
export const wentInto = (units: readonly string[], leads: readonly string[], { ended }: BodyReader): boolean =>
  units.length > 0 && units.every((unit) => isOneOf(ended?.get(clean(unit))?.into ?? null, leads));
