import type { BodyNames } from "../../language/bodies.js";
import {
  AUTHORITY_OUTSIDE,
  COMMUNE_OUTSIDE,
  COMPANY_OUTSIDE,
  DISTRICT_OUTSIDE,
  elsewhereOutside,
  GOVERNMENT_OUTSIDE,
} from "../kinds.js";

/** SNV 1.2, 8.2: the divisions of the department, its Office among them. */
export const BODIES: BodyNames = {
  place: { level: "thành phố", name: "Hải Phòng" },
  roles: {
    office: ["Văn phòng", "Văn phòng Sở", "Văn phòng Sở Ngoại vụ", "Văn phòng Sở NgV"],
    director: ["Giám đốc", "Giám đốc Sở", "Giám đốc Sở Ngoại vụ", "Giám đốc Sở NgV", "Lãnh đạo Sở"],
    assigner: ["UBND thành phố", "Chủ tịch UBND thành phố"],
    cityOffice: ["Văn phòng UBND thành phố"],
  },
  kinds: [
    { id: "division", name: { vi: "phòng thuộc Sở", en: "division" }, begins: ["Phòng", "Thanh tra Sở"] },
    { id: "department", name: { vi: "Sở Ngoại vụ", en: "the department" }, begins: ["Sở Ngoại vụ"], whole: true },
    DISTRICT_OUTSIDE,
    COMMUNE_OUTSIDE,
    COMPANY_OUTSIDE,
    AUTHORITY_OUTSIDE,
    elsewhereOutside("Phòng"),
    GOVERNMENT_OUTSIDE,
  ],
};
