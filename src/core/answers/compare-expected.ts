import type { Problem } from "../../errors.js";
import type { Expected } from "../../language/schema/profile-case.js";
import { compareSubset, keyProblems, pathOf } from "./compare-subset.js";

/** Results of one kind, and how an expectation about them is read. */
export interface Results {
  readonly found: readonly object[];
  /** The keys that such a result can have. */
  readonly keys: readonly string[];
  /** Where the expectation stands, `expect.duty`. */
  readonly path: string;
  /** The provision that the case is about. */
  readonly provision: ProvisionMeant | undefined;
}

/** The provision that a case is about; one without a rule of its own is looked for among those that a rule serves. */
export interface ProvisionMeant {
  readonly id: string;
  readonly hasOwnRule: boolean;
}

/** Keys that choose one result among several. */
const NAMES = ["ruleId", "provision"];
const SELECTORS = [...NAMES, "task", "unit", "period", "trigger", "code", "subject", "field"];

/** Whether a result is of a provision; what names none is of each. */
const isOf = (result: object, { id, hasOwnRule }: ProvisionMeant): boolean => {
  if (!("provision" in result)) return true;
  const serves = !hasOwnRule && "serves" in result && Array.isArray(result.serves) ? result.serves : [];
  return result.provision === id || serves.includes(id);
};

type Names = Pick<Results, "provision"> & { readonly keys: readonly string[] };

/** Whether a result is one of those that an expectation is about: by the keys that choose, or the case's provision. */
const isMeant = (result: object, wanted: Expected, { keys, provision }: Names): boolean =>
  keys.every(
    (key) => !Object.hasOwn(wanted, key) || compareSubset(Reflect.get(result, key), wanted[key], key).length === 0,
  ) &&
  (provision === undefined || isOf(result, provision));

/** What tells the results apart that there are, for a reader whose expectation fits none. */
const namesOf = (results: readonly object[]): string => {
  const name = ["ruleId", "code", "task"].find((key) => results.some((result) => key in result)) ?? "ruleId";
  return `${name}: ${[...new Set(results.map((result) => String(Reflect.get(result, name))))].join(", ")}`;
};

/** How many results a list of an expectation is compared with, named up to these. */
const MOST_NAMED = 8;

/** How many results there are, and which: what the writer of a case has to look at where the number differs. */
const countOf = (results: readonly object[]): string => {
  const named = results.slice(0, MOST_NAMED).map((result) =>
    ["ruleId", "code", "period", "due", "state", "reason"]
      .map((key): unknown => Reflect.get(result, key))
      .filter((value) => typeof value === "string")
      .join(" "),
  );
  const list = [...named, ...(results.length > MOST_NAMED ? ["…"] : [])].join("; ");
  return list === "" ? `${results.length}` : `${results.length} (${list})`;
};

const applies = (result: object): boolean => Reflect.get(result, "state") !== "notApplicable";

/** The one result that an expectation is about; a result that does not apply gives way to one that does. */
export const compareOne = (wanted: Expected, { found, keys, path, provision }: Results): Problem[] => {
  const wrongKeys = keyProblems(wanted, keys, path);
  if (wrongKeys.length > 0) return wrongKeys;
  const meant = found.filter((result) => isMeant(result, wanted, { keys: SELECTORS, provision }));
  const applying = meant.filter(applies);
  const [first, ...others] = applying.length === 0 ? meant : applying;
  if (first === undefined) return [{ code: "missing", path, expected: namesOf(found) }];
  if (others.length === 0) return compareSubset(first, wanted, path);
  const known = SELECTORS.filter((key) => keys.includes(key)).join(", ");
  return [{ code: "out-of-range", path, found: `${others.length + 1}`, expected: `1: ${known}` }];
};

/**
 * A list is complete: one entry, in order, for every result of the rules it names; of a case about a provision, where an
 * entry names no rule, for every result of the provision.
 */
export const compareList = (wanted: readonly Expected[], { found, keys, path, provision }: Results): Problem[] => {
  const wrongKeys = wanted.flatMap((one, i) => keyProblems(one, keys, pathOf(path, i)));
  if (wrongKeys.length > 0) return wrongKeys;
  const naming = wanted.filter((one) => "ruleId" in one || "provision" in one);
  const isWhole = naming.length === 0 || (provision !== undefined && naming.length < wanted.length);
  const about = isWhole ? [{}] : naming;
  const meant = found.filter((result) => about.some((one) => isMeant(result, one, { keys: NAMES, provision })));
  if (meant.length !== wanted.length) {
    return [{ code: "out-of-range", path, found: countOf(meant), expected: `${wanted.length}` }];
  }
  return wanted.flatMap((one, i) => compareSubset(meant[i], one, pathOf(path, i)));
};
