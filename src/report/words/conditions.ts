import type { Language } from "../../errors.js";
import type { Condition, FactCondition, FactValue, Operator } from "../../language/condition.js";
import { say } from "../audience.js";
import { CELL } from "../wording.js";
import { FACT_NAME, PHASE, SECRECY, YES_NO } from "./facts.js";

const OPERATOR: Readonly<Record<Operator, { readonly vi: string; readonly en: string }>> = {
  equal: { vi: "là", en: "is" },
  notEqual: { vi: "không phải là", en: "is not" },
  in: { vi: "là", en: "is" },
  notIn: { vi: "không phải là", en: "is not" },
  lessThan: { vi: "dưới", en: "below" },
  lessThanInclusive: { vi: "không quá", en: "at most" },
  greaterThan: { vi: "trên", en: "above" },
  greaterThanInclusive: { vi: "từ", en: "at least" },
};

const VALUES: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  ...SECRECY,
  ...PHASE,
  ...CELL,
};

const valueWords = (value: FactValue, lang: Language): string => {
  const words = Object.hasOwn(VALUES, String(value)) ? VALUES[String(value)] : undefined;
  return words === undefined ? String(value) : `“${words[lang].toLocaleLowerCase("vi")}”`;
};

const factWords = ({ fact, operator, value }: FactCondition, lang: Language): string => {
  const values = (typeof value === "object" ? value : [value]) as readonly FactValue[];
  const or = say(lang, " hoặc ", " or ");
  const pair = YES_NO[fact];
  if (pair !== undefined) {
    const negated = operator === "notEqual" || operator === "notIn";
    return values.map((one) => ((one === true) === negated ? pair.no : pair.yes)[lang]).join(or);
  }
  const name = FACT_NAME[fact]?.[lang] ?? fact;
  return `${name} ${OPERATOR[operator][lang]} ${values.map((one) => valueWords(one, lang)).join(or)}`;
};

/** A condition in words: what must hold of a task. Parts of parts stand in brackets. */
export const conditionWords = (condition: Condition, lang: Language, inner = false): string => {
  if ("fact" in condition) return factWords(condition, lang);
  if ("not" in condition) return `${say(lang, "không", "not")} (${conditionWords(condition.not, lang)})`;
  const [parts, join] =
    "all" in condition ? [condition.all, say(lang, "và", "and")] : [condition.any, say(lang, "hoặc", "or")];
  const words = parts.map((part) => conditionWords(part, lang, true));
  return inner && parts.length > 1 ? `(${words.join(` ${join} `)})` : words.join(`; ${join} `);
};
