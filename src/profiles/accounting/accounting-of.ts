import { aText, requireValue } from "../../answering.js";
import { fail } from "../../errors.js";
import { PROFILE_IDS, type ProfileId } from "../../language/profile.js";
import { unknownWord } from "../../nearest.js";
import { canThoAccounting, canThoParts } from "../can-tho/accounting.js";
import { haiPhongSnvAccounting, haiPhongSnvParts } from "../hai-phong-snv/accounting.js";
import { haiPhongThanhUyAccounting, haiPhongThanhUyParts } from "../hai-phong-thanh-uy/accounting.js";
import { konTumSnnAccounting, konTumSnnParts } from "../kon-tum-snn/accounting.js";
import { laoCaiAccounting, laoCaiParts } from "../lao-cai/accounting.js";
import type { NotComputed } from "./reasons.js";

const ACCOUNTS: Readonly<Record<ProfileId, readonly NotComputed[]>> = {
  "hai-phong-snv": haiPhongSnvAccounting,
  "lao-cai": laoCaiAccounting,
  "hai-phong-thanh-uy": haiPhongThanhUyAccounting,
  "can-tho": canThoAccounting,
  "kon-tum-snn": konTumSnnAccounting,
};

const PARTS: Readonly<Record<ProfileId, readonly NotComputed[]>> = {
  "hai-phong-snv": haiPhongSnvParts,
  "lao-cai": laoCaiParts,
  "hai-phong-thanh-uy": haiPhongThanhUyParts,
  "can-tho": canThoParts,
  "kon-tum-snn": konTumSnnParts,
};

/** Whether a profile is one of the package's own, whose provisions are all accounted for. */
export const isAccounted = (profileId: string): profileId is ProfileId => PROFILE_IDS.some((id) => id === profileId);

/**
 * The provisions of a regulation that no rule serves, each with its reason, in the order of the text.
 *
 * @throws DondocError `unknown-name` with the nearest id when the profile is not one of the package.
 * @example
 * accountingOf("lao-cai")[0]?.reason; // "responsibility": Article 3 of the Decision, who carries it out
 */
export const accountingOf = (profileId: string): readonly NotComputed[] => {
  if (isAccounted(profileId)) return ACCOUNTS[profileId];
  requireValue(profileId, "profile", aText);
  return fail(unknownWord("unknown-name", "profile", profileId, PROFILE_IDS));
};

/** What is not computed of provisions that rules serve, in the order of the text: what is asked for on demand. */
export const partsNotComputed = (profileId: ProfileId): readonly NotComputed[] => PARTS[profileId];
