import type { Language } from "../errors.js";
import type { Profile } from "../profiles/profile.js";
import { type Block, text, title } from "./block.js";
import { say } from "./reader.js";
import { DERIVED_STATE } from "./wording.js";
import { dayWord } from "./words/days.js";

/** Whether the regulation binds, in words, with what is known of it. */
export const standingWords = ({ standing, standingNote }: Profile, lang: Language): string => {
  const words = DERIVED_STATE[standing][lang];
  const said =
    standing === "draft"
      ? words.toLocaleUpperCase("vi")
      : `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}`;
  return `${said}. ${standingNote[lang]}`;
};

/** The regulation: its title, number, issuer and standing. */
export const profileHead = (profile: Profile, lang: Language): Block[] => {
  const { number, issuer, effect } = profile;
  const parts = [
    number ?? say(lang, "chưa có số", "no number"),
    issuer[lang],
    effect.from === null
      ? null
      : say(lang, `hiệu lực từ ${dayWord(effect.from, lang)}`, `in force from ${effect.from}`),
  ].filter((part) => part !== null);
  return [
    title(profile.title[lang]),
    text(parts.join(" · ")),
    text(standingWords(profile, lang), profile.standing === "inForce" ? "quiet" : "late"),
  ];
};
