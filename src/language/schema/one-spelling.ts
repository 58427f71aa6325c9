import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import { isObject } from "./check-shape.js";

/** The acts of a file as it was written, each with where it stands. */
const actsIn = (file: unknown): readonly { readonly act: unknown; readonly where: string }[] => {
  if (!isObject(file)) return [];
  const { amendments } = file;
  return [
    ...("amends" in file ? [{ act: file, where: "" }] : []),
    ...(Array.isArray(amendments) ? amendments.map((act: unknown, i) => ({ act, where: `amendments[${i}].` })) : []),
  ];
};

/** Rules of an act that are written as an extension may write them: `changes` within `rules`. */
const changesInRules = (file: unknown): readonly { readonly path: string; readonly id: string }[] =>
  actsIn(file).flatMap(({ act, where }) => {
    const rules = isObject(act) ? act["rules"] : undefined;
    if (!Array.isArray(rules)) return [];
    return rules.flatMap((rule: unknown, i) => {
      const id = isObject(rule) ? rule["changes"] : undefined;
      return typeof id === "string" ? [{ path: `${where}rules[${i}]`, id }] : [];
    });
  });

/** The problems of a file, where an act writes `changes` within `rules` with how it is written: once for each rule. */
export const inOneSpelling = (file: unknown, problems: readonly Problem[]): readonly Problem[] => {
  if (problems.length === 0) return problems;
  const found = changesInRules(file);
  if (found.length === 0) return problems;
  const others = problems.filter(
    ({ path }) => !found.some((one) => path === one.path || path.startsWith(`${one.path}.`)),
  );
  return [
    ...found.map(
      ({ path, id }): Problem => ({
        code: "unknown-key",
        path: `${path}.changes`,
        found: "changes",
        expected: inBoth`changes: { ${id.slice(0, 60)}: { limit.workingDays: 3 } }, ${both("cạnh rules", "beside rules")}`,
      }),
    ),
    ...others,
  ];
};
