import type { BodyNames } from "../../language/bodies.js";
import {
  COMMANDS,
  COMMUNE_OUTSIDE,
  COMPANY_OUTSIDE,
  DEPARTMENT_BOARDS,
  elsewhereOutside,
  GOVERNMENT_OUTSIDE,
} from "../kinds.js";

/** Cần Thơ 1.2: departments of the city, and its districts. */
export const BODIES: BodyNames = {
  place: { level: "thành phố", name: "Cần Thơ" },
  roles: {
    office: ["Văn phòng", "Văn phòng UBND", "Văn phòng UBND thành phố"],
    assigner: ["UBND thành phố", "Chủ tịch UBND thành phố"],
  },
  kinds: [
    {
      id: "department",
      name: { vi: "sở, ban ngành", en: "department" },
      begins: ["Sở", ...DEPARTMENT_BOARDS, "Thanh tra thành phố", ...COMMANDS],
    },
    { id: "district", name: { vi: "UBND quận, huyện", en: "district" }, begins: ["UBND quận", "UBND huyện"] },
    COMMUNE_OUTSIDE,
    COMPANY_OUTSIDE,
    elsewhereOutside("Sở"),
    GOVERNMENT_OUTSIDE,
  ],
};
