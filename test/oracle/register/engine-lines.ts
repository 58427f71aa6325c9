import { isLeftOut } from "./left-out.js";
import { key as nameKey } from "./names.js";

/** A duty in the words that the engine and the second reading share; a subset of both. */
export interface Said {
  readonly key: string;
  readonly ruleId: string;
  readonly state: string;
  readonly due: string | null;
  readonly since: string | null;
  readonly workingDaysLate: number | null;
}

/** What is said of a register: by task, and of bodies and the office. */
export interface SaidOfRegister {
  readonly tasks: readonly { readonly id: string; readonly duties: readonly Said[] }[];
  readonly duties: readonly Said[];
}

/** The places that hang on a day which the record does not tell. */
export const placesOf = (keys: readonly string[], secret: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(keys.map((key) => placeOf({ key }, secret.has(unescaped(key.split("/")[0] ?? "")))));

const LATE = ["overdue", "metLate"];
const UNDATED = ["owed"];

/** State, last day, first day of what has no last day, days late of what is late. */
const judgement = ({ state, due, since, workingDaysLate }: Said): string =>
  [
    state,
    ...(due === null ? [] : [`due ${due}`]),
    ...(UNDATED.includes(state) && due === null ? [`since ${since}`] : []),
    ...(LATE.includes(state) ? [`${workingDaysLate} days late`] : []),
  ].join(", ");

const unescaped = (part: string): string =>
  part.replace(/%([0-9A-F]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Of a classified task no name stands in a key: its bearers are compared as a set, without their places. */
const bearerOf = (part: string, isSecret: boolean): string => {
  const [bearer = ""] = part.split(">");
  return isSecret ? bearer.replace(/[. ]\d+$/u, "") : nameKey(unescaped(bearer));
};

const placeOf = ({ key }: Pick<Said, "key">, isSecret: boolean): string => {
  const [task = "", rule = "", occasion = "", bearer = ""] = key.split("/");
  return [task, rule, occasion]
    .map(unescaped)
    .concat(isSecret ? "" : bearerOf(bearer, isSecret))
    .join(" / ");
};

/** Every judgement by its place; what does not arise has none. */
export const linesOf = (said: SaidOfRegister, secret: ReadonlySet<string>): Map<string, string> => {
  const lines = new Map<string, string[]>();
  const add = (duty: Said, isSecret: boolean): void => {
    if (duty.state === "notApplicable" || isLeftOut(duty)) return;
    const place = placeOf(duty, isSecret);
    const before = lines.get(place) ?? [];
    const line = judgement(duty);
    if (isSecret || !before.includes(line)) lines.set(place, [...before, line]);
  };
  for (const { id, duties } of said.tasks) for (const duty of duties) add(duty, secret.has(id));
  for (const duty of said.duties) add(duty, duty.ruleId === "lao-cai/5.2.b");
  return new Map([...lines].map(([place, found]) => [place, found.sort().join(" + ")]));
};
