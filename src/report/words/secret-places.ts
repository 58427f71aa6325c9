import type { SecrecyPolicy } from "../../language/profile.js";
import { both, type Words } from "../wording.js";

/** Where the record of a classified task may be kept. */
export const PLACE: Words<SecrecyPolicy["where"]> = {
  system: both("Hệ thống, chỉ các mục được ghi", "The system, the listed fields only"),
  isolatedSystem: both("Hệ thống không nối mạng", "A system that is on no network"),
  separateBooks: both("Sổ riêng", "Separate books"),
  paperOnly: both("Chỉ trên giấy", "Paper only"),
};
