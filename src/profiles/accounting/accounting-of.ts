import { aText, requireValue } from "../../answering.js";
import { fail } from "../../errors.js";
import { unknownWord } from "../../nearest.js";
import { PROFILE_IDS, type ProfileId } from "../profile.js";
import { canThoAccounting } from "./data/can-tho.js";
import { haiPhongSnvAccounting } from "./data/hai-phong-snv.js";
import { haiPhongThanhUyAccounting } from "./data/hai-phong-thanh-uy.js";
import { konTumSnnAccounting } from "./data/kon-tum-snn.js";
import { laoCaiAccounting } from "./data/lao-cai.js";
import type { NotComputed } from "./reasons.js";

const ACCOUNTS: Readonly<Record<ProfileId, readonly NotComputed[]>> = {
  "hai-phong-snv": haiPhongSnvAccounting,
  "lao-cai": laoCaiAccounting,
  "hai-phong-thanh-uy": haiPhongThanhUyAccounting,
  "can-tho": canThoAccounting,
  "kon-tum-snn": konTumSnnAccounting,
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
