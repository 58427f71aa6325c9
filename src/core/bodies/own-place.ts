import type { BodyNames } from "../../language/bodies.js";
import { headOf, isBareTitle } from "./head-of.js";
import { nameKey } from "./name-key.js";
import { isShort, lettersOf } from "./short-names.js";
import type { CellName } from "./split-bodies.js";

/** Of which the word of a level is a part: *hợp tác xã*, *thị xã*; after the others it means no one place: *các tỉnh*. */
const BEFORE_LEVEL = new RegExp(
  `(?:^| )(?:${["hợp tác", "thị", "các", "cấp", "tuyến", "toàn", "liên", "nội", "ngoại", "ngoài", "trong"]
    .concat(["mọi", "mỗi", "từng", "những"])
    .map(nameKey)
    .join("|")})$`,
  "u",
);
/** Issuers that are not the whole of their place: a part of theirs may be called like one of the place. */
const ISSUER_WITHIN = new RegExp(` (?:${["sở", "thành ủy", "tỉnh ủy"].map(nameKey).join("|")})$`, "u");
/** The department that issues a regulation, at the end of a name: *Văn phòng Sở Ngoại vụ*. */
const DEPARTMENT = /(?:^| )(sở .+)$/u;
/** So many initials tell a department; *Sở NV* may be two. */
const LEAST = 4;
/** What may stand between a part and its department. */
const OF_DEPARTMENT = / (?:(?:trực )?thuộc|-)$/u;

/** How the issuer of a regulation stands in the names of its parts and of the bodies of its place, by keys. */
export interface OwnPlace {
  /** A key without the issuer at its end. */
  readonly withoutIssuer: (key: string) => string;
  /** Names without that department where it stands behind a part: *Phòng Lễ tân, Sở Ngoại vụ* is one body. */
  readonly withoutIssuerBehind: (names: readonly CellName[]) => readonly CellName[];
}

/**
 * Compiles what is left out at the end of a name: the issuer's place, by the word of its level with its name or alone,
 * *tỉnh Lào Cai* and *tỉnh*; and the department that issues the regulation, behind its parts. Another level's word stays:
 * the committee of *TP Lào Cai* is no name of the committee of *tỉnh Lào Cai*. Where more would be lost than the place,
 * its level stays: *Lãnh đạo tỉnh*, and under a department *Thanh tra tỉnh*, since *Thanh tra Sở* is another.
 */
export const compileOwnPlace = ({ place, roles, kinds }: BodyNames): OwnPlace => {
  const level = nameKey(place.level);
  const ends = [nameKey(`${place.level} ${place.name}`), level].filter((end) => end !== "").map((end) => ` ${end}`);
  const bound = kinds.filter((kind) => kind.outsideScope !== true).flatMap(({ begins }) => begins.map(nameKey));
  const holders = Object.values(roles).flat().map(nameKey);
  const within = new Set(
    [...holders, ...bound].flatMap((name) => (ISSUER_WITHIN.test(name) ? [name.replace(ISSUER_WITHIN, "")] : [])),
  );
  const departments = new Set(holders.flatMap((name) => DEPARTMENT.exec(name)?.[1] ?? []));

  const withoutPlace = (key: string): string => {
    const end = ends.find((one) => key.endsWith(one));
    if (end === undefined) return key;
    const rest = key.slice(0, -end.length);
    if (BEFORE_LEVEL.test(rest)) return key;
    return isBareTitle(rest) || within.has(rest) ? `${rest} ${level}` : rest;
  };
  const isPart = (key: string): boolean => bound.some((words) => key === words || key.startsWith(`${words} `));
  const withoutDepartment = (key: string): string => {
    for (const department of departments) {
      if (!key.endsWith(` ${department}`)) continue;
      const rest = key.slice(0, -department.length - 1).replace(OF_DEPARTMENT, "");
      if (within.has(rest) && !isBareTitle(rest)) return `${rest} sở`;
      return isPart(rest) ? rest : key;
    }
    return key;
  };
  // Some regulations write their department in short, too: the longest name is the full one.
  const full = [...departments].reduce((a, b) => (b.length > a.length ? b : a), "");
  const { letters, words } = lettersOf(full);
  const inFull = (key: string): string => {
    const short = DEPARTMENT.exec(key)?.[1] ?? "";
    const parts = lettersOf(short);
    return letters.length >= LEAST && parts.letters === letters && isShort({ letters, words }, parts)
      ? key.slice(0, -short.length) + full
      : key;
  };
  const withoutIssuer = inFull === null ? withoutPlace : (key: string) => withoutDepartment(inFull(withoutPlace(key)));
  const isDepartment = ({ name }: CellName): boolean => {
    const key = withoutPlace(nameKey(name));
    return key === "sở" || departments.has(inFull(key));
  };
  const isNamedPart = ({ name }: CellName): boolean => {
    const key = headOf(withoutIssuer(nameKey(name)));
    return isPart(key) || within.has(key) || within.has(key.replace(ISSUER_WITHIN, ""));
  };
  return {
    withoutIssuer,
    withoutIssuerBehind: (names) => {
      if (departments.size === 0 || names.length < 2) return names;
      return names.filter((one, i) => {
        const before = names[i - 1];
        return before?.leads !== one.leads || !isDepartment(one) || !isNamedPart(before);
      });
    },
  };
};
