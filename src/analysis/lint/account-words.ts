import type { Bilingual } from "../../errors.js";
import { placeIn } from "../../language/built-on.js";
import type { Profile } from "../../language/profile.js";
import type { CoverageFault } from "../../profiles/accounting/index.js";
import { both } from "./draft.js";

type Place = (provision: string) => Bilingual;
type Words = (fault: CoverageFault, cite: Place) => Bilingual;

const asked = ({ nearest }: CoverageFault): Bilingual =>
  nearest === undefined ? both("", "") : both(` Có phải “${nearest}”?`, ` Did you mean "${nearest}"?`);

const WORDS: Readonly<Record<CoverageFault["code"], Words>> = {
  unaccounted: ({ provision }, cite) =>
    both(
      `${cite(provision).vi} chưa có quy tắc và chưa có lý do không tính; viết quy tắc có provision: ${provision}, hoặc ghi reason.`,
      `${cite(provision).en} has no rule and no reason why it is not computed; write a rule with provision: ${provision}, or give a reason.`,
    ),
  gap: ({ provision }, cite) =>
    both(
      `${cite(provision).vi} không có trong accounting và không quy tắc nào nêu, dù có điều, khoản, điểm đứng sau; thêm một mục provision: ${provision} (văn bản nhảy số thì ghi vậy ở text).`,
      `${cite(provision).en} is neither in accounting nor named by a rule, although a later one of its kind is; add an entry with provision: ${provision} (where the text itself skips the number, say so in its text).`,
    ),
  unknownRule: (fault) =>
    both(
      `Không có quy tắc “${fault.rule ?? ""}”.${asked(fault).vi} Sửa mã, hoặc bỏ khỏi rules.`,
      `There is no rule "${fault.rule ?? ""}".${asked(fault).en} Mend the id, or leave it out of rules.`,
    ),
  unknownProvision: ({ provision, others = [] }) =>
    both(
      `“${provision}” không phải điều khoản của quy chế này; mã điều khoản phải bắt đầu bằng ${others.map((id) => `${id}/`).join(", ")}.`,
      `"${provision}" is no provision of this regulation; its id must begin with ${others.map((id) => `${id}/`).join(", ")}.`,
    ),
  listedTwice: ({ provision, others = [] }, cite) =>
    both(
      `${cite(provision).vi} đã có ở ${others.join(", ")}; gộp hai mục làm một.`,
      `${cite(provision).en} is listed at ${others.join(", ")} already; make one entry of the two.`,
    ),
  both: ({ provision, others = [] }, cite) =>
    both(
      `${cite(provision).vi} ghi là không tính, nhưng đã được tính bằng: ${others.join(", ")}; bỏ reason, hoặc ghi rules: [${others.join(", ")}] nếu chỉ tính được một phần.`,
      `${cite(provision).en} is said not to be computed, but this encodes it: ${others.join(", ")}; leave out reason, or write rules: [${others.join(", ")}] where a part alone is computed.`,
    ),
};

/** What is wrong with an account, and how it is mended. */
export const faultWords = (fault: CoverageFault, profile: Profile): Bilingual =>
  WORDS[fault.code](fault, (provision) => placeIn(provision, profile));
