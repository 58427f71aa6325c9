import type { BodyKind } from "../../language/bodies.js";
import { KIND, OWNER } from "./collective.js";
import { headOf } from "./head-of.js";
import type { KindOf } from "./kinds.js";
import { nameKey } from "./name-key.js";

/** Words of how many there are, which say nothing of what they are. */
const HOW_MANY = new RegExp(
  `(?:^| )(?:${["các", "những", "mọi", "mỗi", "từng", "tất cả", "toàn bộ", "toàn thể"].map(nameKey).join("|")}|[0-9]+)(?= )`,
  "gu",
);
const OF_MANY = new RegExp(`^(${OWNER})?(?=${KIND}(?: |$))`, "u");
const KINDS = new RegExp(`(?<=^| )${KIND}(?= |$)`, "gu");
/** What stands behind *sở* in a list of the same kind. */
const BESIDE: ReadonlySet<string> = new Set(["ban", "ngành", "đoàn thể"].map(nameKey));
const OFFICE = `${nameKey("văn phòng")} `;
const COMMITTEE = `${nameKey("ủy ban nhân dân")} `;
const LOCALITY = nameKey("địa phương");
const LOCALITIES = ["huyện", "xã"].map((word) => COMMITTEE + nameKey(word));

/**
 * The kinds of which the bodies may be that a text names many of, or none by name: *UBND huyện*, *các sở, ngành*. `null`
 * among them: it may be anybody. The office of bodies of a kind is part of them.
 */
export const kindsMeant = (name: string, kindOf: KindOf): readonly (BodyKind | null)[] => {
  const key = headOf(nameKey(name).replaceAll(/[,/&]/gu, " ").replace(HOW_MANY, " ").replaceAll(/ +/gu, " ").trim());
  const owned = OF_MANY.exec(key);
  if (owned === null) return [null];
  const owner = owned[1] === OFFICE ? "" : (owned[1] ?? "");
  const words = [...new Set(key.slice(owned[0].length).match(KINDS))];
  const telling = words.filter((word) => !BESIDE.has(word));
  const kinds = (telling.length === 0 ? words : telling).flatMap((word): (BodyKind | null)[] => {
    if (word === LOCALITY) return LOCALITIES.map(kindOf);
    return [kindOf(owner + word) ?? (owner === "" ? kindOf(COMMITTEE + word) : null)];
  });
  return [...new Set(kinds)];
};
