import { aText, requireValue } from "../answering.js";
import { fail } from "../errors.js";
import type { Profile } from "../language/profile.js";
import { unknownWord } from "../nearest.js";
import { canTho } from "./can-tho/regulation.js";
import { haiPhongSnv } from "./hai-phong-snv/regulation.js";
import { haiPhongThanhUy } from "./hai-phong-thanh-uy/regulation.js";
import { konTumSnn } from "./kon-tum-snn/regulation.js";
import { laoCai } from "./lao-cai/regulation.js";

export { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai };

/** The five profiles of the package. */
export const profiles: readonly Profile[] = /* @__PURE__ */ Object.freeze([
  haiPhongSnv,
  laoCai,
  haiPhongThanhUy,
  canTho,
  konTumSnn,
]);

/**
 * The profile with an id.
 *
 * @throws DondocError `unknown-name` with the nearest id.
 * @example
 * getProfile("lao-cai").number; // "35/2015/QĐ-UBND"
 */
export const getProfile = (id: string): Profile => {
  const profile = profiles.find((candidate) => candidate.id === id);
  if (profile !== undefined) return profile;
  requireValue(id, "profile", aText);
  const ids = profiles.map((candidate) => candidate.id);
  return fail(unknownWord("unknown-name", "profile", id, ids));
};
