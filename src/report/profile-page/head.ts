import type { Profile } from "../../language/profile.js";
import { citation, say } from "../audience.js";
import { type Block, cell, heading, text, title } from "../block.js";
import { builtOnWords, standingWords } from "../profile-head.js";
import { conditionWords } from "../words/conditions.js";
import { dayWord } from "../words/days.js";
import { label, row, sideBySide } from "./bilingual.js";
import { secrecyChapter } from "./secrecy.js";
import { versionsChapter } from "./versions.js";

const identity = (profile: Profile): Block => {
  const { id, number, issuer, effect, confirmation, actors } = profile;
  const effectRow = row(label("Hiệu lực", "Effect"), (lang) => {
    const place = effect.provision === null ? "" : ` (${citation(effect.provision, { lang, profile })})`;
    const from =
      effect.from === null
        ? ""
        : say(lang, `: từ ${dayWord(effect.from, lang)}`, `: from ${dayWord(effect.from, lang)}`);
    return `${effect.text[lang]}${from}${place}`;
  });
  return sideBySide(id, [
    row(label("Tên", "Title"), (lang) => profile.title[lang]),
    row(label("Số", "Number"), (lang) => number ?? say(lang, "chưa có số", "no number")),
    row(label("Ban hành", "Issuer"), (lang) => issuer[lang]),
    row(label("Tình trạng", "Standing"), (lang) => standingWords(profile, lang)),
    ...(builtOnWords(profile, "vi") === null
      ? []
      : [row(label("Xây trên", "Built on"), (lang) => builtOnWords(profile, lang) ?? "")]),
    effectRow,
    ...(effect.signedOn === null
      ? []
      : [row(label("Ký ngày", "Signed"), (lang) => dayWord(effect.signedOn ?? "", lang))]),
    ...(confirmation === null
      ? []
      : [
          row(label("Xác nhận", "Confirmation"), (lang) => {
            const who = actors[confirmation.actor]?.[lang] ?? confirmation.actor;
            const place = citation(confirmation.provision, { lang, profile });
            return say(
              lang,
              `Chỉ xong khi ${who} xác nhận (${place})`,
              `Finished only once confirmed by: ${who} (${place})`,
            );
          }),
        ]),
  ]);
};

/** The provision of the words; a text that names none leaves them to whoever wrote them. */
const statusPlace = (profile: Profile): string =>
  profile.statusProvision === null
    ? "Văn bản không nêu từ nào · The text names none"
    : `${citation(profile.statusProvision, { lang: "vi", profile })} · ${citation(profile.statusProvision, { lang: "en", profile })}`;

const statuses = (profile: Profile): Block[] => [
  heading(label("Từ chỉ trạng thái", "Status words")),
  text(`${statusPlace(profile)}. Lấy dòng đầu tiên thỏa điều kiện. · The first line whose condition holds is taken.`),
  sideBySide(
    label("Mã", "Id"),
    profile.statuses.map(({ id, name, when }) =>
      row(id, (lang) => `${name[lang]}\n${say(lang, "khi", "when")}: ${conditionWords(when, lang)}`),
    ),
  ),
];

const parameters = ({ parameters: given }: Profile): Block[] => [
  heading(label("Tham số", "Parameters")),
  text(
    "Những con số văn bản không cho; nơi dùng tự đặt. · Numbers that the text does not give; the host sets its own.",
  ),
  {
    kind: "table",
    columns: [
      { head: label("Tên", "Name") },
      { head: label("Giá trị", "Value"), align: "right" },
      { head: "Tiếng Việt", flex: true },
      { head: "English", flex: true },
    ],
    rows: Object.entries(given).map(([name, { value, text: words }]) => [
      cell(name, "strong"),
      cell(value === null ? "—" : String(value)),
      cell(words.vi),
      cell(words.en),
    ]),
  },
];

/** What a page begins with: the regulation, its actors, its words for the state of a task, its parameters. */
export const pageHead = (profile: Profile): Block[] => [
  title(profile.title.vi),
  ...(profile.title.en === profile.title.vi ? [] : [text(profile.title.en)]),
  identity(profile),
  ...versionsChapter(profile),
  heading(label("Chủ thể", "Actors")),
  sideBySide(
    label("Mã", "Id"),
    Object.entries(profile.actors).map(([id, name]) => row(id, (lang) => name[lang])),
  ),
  ...statuses(profile),
  ...secrecyChapter(profile),
  ...parameters(profile),
];
