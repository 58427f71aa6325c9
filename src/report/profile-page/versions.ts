import type { Language } from "../../errors.js";
import type { Profile, VersionSpan } from "../../language/profile.js";
import { spansOf } from "../../language/version-span.js";
import { say } from "../audience.js";
import { type Block, heading } from "../block.js";
import { standingWords } from "../profile-head.js";
import { actName, hasVersions } from "../versions.js";
import { dayWord } from "../words/days.js";
import { label, row, sideBySide } from "./bilingual.js";

const spanWords = ({ from: given, to, profile }: VersionSpan, lang: Language): string => {
  const from = given ?? profile.effect.from ?? profile.effect.presupposed ?? null;
  const begin =
    from === null ? say(lang, "từ đầu", "from the beginning") : say(lang, `từ ${dayWord(from, lang)}`, `from ${from}`);
  return to === null ? begin : say(lang, `${begin} đến hết ${dayWord(to, lang)}`, `${begin} through ${to}`);
};

/** What made a version: each act by its number, title and issuer, with its standing. */
const actsWords = ({ acts = [], profile }: VersionSpan, lang: Language): string =>
  acts.length === 0
    ? (profile.number ?? profile.title[lang])
    : acts
        .map((act) => `${actName(act, lang)}: ${act.title[lang]}, ${act.issuer[lang]}. ${standingWords(act, lang)}`)
        .join("\n");

/** The versions of a regulation in both languages: their days, and the acts that made them; nothing where there is one. */
export const versionsChapter = (profile: Profile): Block[] =>
  hasVersions(profile)
    ? [
        heading(label("Các bản", "Versions")),
        sideBySide(
          label("Từ ngày", "From"),
          spansOf(profile).map((span) =>
            row(
              span.from ?? span.profile.effect.from ?? "—",
              (lang) => `${spanWords(span, lang)}\n${actsWords(span, lang)}`,
            ),
          ),
        ),
      ]
    : [];

/** The same in one language, a line each. */
export const versionLines = (profile: Profile, lang: Language): readonly string[] =>
  hasVersions(profile) ? spansOf(profile).map((span) => `${spanWords(span, lang)}: ${actsWords(span, lang)}`) : [];
