import { type Remark, remark } from "../../language/schema/remark.js";
import { both, type Draft } from "./draft.js";

/** What `dondoc profile new` leaves to the writer: `[điền: tên quy chế]`, `[fill in: the title]`. */
const TO_FILL = /\[(?:điền|fill in)(?!\p{L}):?([^\]]{0,200})\]/iu;

const placesIn = (value: unknown, path: string): readonly { path: string; asked: string }[] => {
  if (typeof value === "string") {
    const found = TO_FILL.exec(value.normalize("NFC"));
    return found === null ? [] : [{ path, asked: found[1]?.trim() ?? "" }];
  }
  if (typeof value !== "object" || value === null) return [];
  const inside = (key: string): string =>
    Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
  // Of a text the Vietnamese alone is named, be its English still to write or left to it.
  const { vi, en } = value as { readonly vi?: unknown; readonly en?: unknown };
  const isOnce = typeof vi === "string" && (vi === en || TO_FILL.test(vi.normalize("NFC")));
  const entries = Object.entries(value).filter(([key]) => !(isOnce && key === "en"));
  return entries.flatMap(([key, part]) => placesIn(part, inside(key)));
};

/** Places that are still to be written. */
export const toFillRemarks = ({ profile }: Draft): Remark[] =>
  // What the regulation is built on stands in other files.
  placesIn({ ...profile, builtOn: undefined }, "").map(({ path, asked }) =>
    remark("toFill", path, {
      what: both(`Còn để trống: ${asked}.`, `Still to be filled in: ${asked}.`),
      why: both("Chữ giữ chỗ sẽ in ra mọi bảng.", "Every board prints what holds the place."),
      cure: both(
        "Thay cả chỗ trong ngoặc vuông bằng lời của văn bản.",
        "Put the text's words in place of the brackets.",
      ),
    }),
  );
