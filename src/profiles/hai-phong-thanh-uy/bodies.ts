import type { BodyNames } from "../../language/bodies.js";

/** Thành ủy, Điều 1: whoever uses the System, of whatever kind. */
export const BODIES: BodyNames = {
  place: { level: "thành phố", name: "Hải Phòng" },
  roles: {
    office: ["Văn phòng", "Văn phòng Thành ủy", "Văn phòng Thành ủy Hải Phòng"],
    assigner: ["Thành ủy", "Thành ủy Hải Phòng", "Ban Thường vụ Thành ủy", "Thường trực Thành ủy"],
  },
  kinds: [],
};
