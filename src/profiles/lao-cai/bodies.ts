import type { BodyNames } from "../../language/bodies.js";
import { COMMUNE, COMPANY, DEPARTMENT_BOARDS } from "../kinds.js";

/** Lào Cai 1.2, 17, 20, 21: departments and districts of the province, and who else may be given a task. */
export const BODIES: BodyNames = {
  place: { level: "tỉnh", name: "Lào Cai" },
  roles: {
    office: ["Văn phòng", "Văn phòng UBND", "Văn phòng UBND tỉnh"],
    assigner: ["UBND tỉnh", "Thường trực UBND tỉnh", "Chủ tịch UBND tỉnh"],
  },
  kinds: [
    {
      id: "department",
      name: { vi: "sở, ban, ngành", en: "department" },
      begins: ["Sở", ...DEPARTMENT_BOARDS, "Thanh tra tỉnh"],
    },
    {
      id: "district",
      name: { vi: "UBND huyện, thành phố", en: "district" },
      begins: ["UBND huyện", "UBND thành phố", "UBND thị xã", "UBND quận"],
    },
    { id: "office", name: { vi: "Văn phòng UBND tỉnh", en: "Office" }, begins: ["Văn phòng UBND tỉnh"] },
    COMMUNE,
    COMPANY,
  ],
};
