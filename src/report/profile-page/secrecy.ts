import type { Profile } from "../../language/profile.js";
import { FIELD } from "../../language/words/fields.js";
import { citation, say } from "../audience.js";
import { type Block, heading } from "../block.js";
import { PLACE } from "../words/secret-places.js";
import { label, row, sideBySide } from "./bilingual.js";

/** What may be kept of a classified task, and where; nothing when the text is silent. */
export const secrecyChapter = (profile: Profile): Block[] => {
  const { secrecy } = profile;
  if (secrecy === undefined) return [];
  const { provision, where, allowed, text } = secrecy;
  return [
    heading(label("Hồ sơ nhiệm vụ mật", "Classified records")),
    sideBySide(label("Nhiệm vụ mật", "Classified task"), [
      row(label("Điều khoản", "Provision"), (lang) => `${citation(provision, { lang, profile })} (${provision})`),
      row(label("Nội dung", "What it says"), (lang) => text[lang]),
      row(label("Nơi lưu", "Kept in"), (lang) => PLACE[where][lang]),
      row(label("Được ghi", "May be recorded"), (lang) =>
        allowed.length === 0
          ? say(lang, "không trường nào", "no field")
          : allowed.map((field) => FIELD[field][lang]).join(", "),
      ),
    ]),
  ];
};
