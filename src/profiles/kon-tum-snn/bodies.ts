import type { BodyNames } from "../../language/bodies.js";
import {
  AUTHORITY_OUTSIDE,
  COMMUNE_OUTSIDE,
  COMPANY_OUTSIDE,
  DISTRICT_OUTSIDE,
  elsewhereOutside,
  GOVERNMENT_OUTSIDE,
} from "../kinds.js";

/** Kon Tum 1.2: the divisions and units of the department. */
export const BODIES: BodyNames = {
  place: { level: "tỉnh", name: "Kon Tum" },
  roles: {
    office: [
      "Văn phòng",
      "Văn phòng Sở",
      "Văn phòng Sở Nông nghiệp và PTNT",
      "Văn phòng Sở Nông nghiệp và Phát triển nông thôn",
    ],
    director: [
      "Giám đốc",
      "Giám đốc Sở",
      "Giám đốc Sở Nông nghiệp và PTNT",
      "Giám đốc Sở Nông nghiệp và Phát triển nông thôn",
      "Ban Giám đốc Sở",
      "Lãnh đạo Sở",
    ],
    assigner: ["UBND tỉnh", "Chủ tịch UBND tỉnh"],
    provincialOffice: ["Văn phòng UBND tỉnh"],
  },
  kinds: [
    {
      id: "unit",
      name: { vi: "phòng nghiệp vụ, đơn vị thuộc, trực thuộc Sở", en: "division or unit" },
      begins: ["Phòng", "Chi cục", "Trung tâm", "Ban Quản lý", "Thanh tra Sở"],
    },
    {
      id: "department",
      name: { vi: "Sở Nông nghiệp và PTNT", en: "the department" },
      begins: ["Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT", "Sở NNPTNT"],
      whole: true,
    },
    DISTRICT_OUTSIDE,
    COMMUNE_OUTSIDE,
    COMPANY_OUTSIDE,
    AUTHORITY_OUTSIDE,
    elsewhereOutside("Phòng", "Chi cục"),
    GOVERNMENT_OUTSIDE,
  ],
};
