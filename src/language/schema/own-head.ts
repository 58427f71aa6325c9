import type { Bilingual } from "../../errors.js";
import { OWN_PARTS, type OwnPart } from "../built-on.js";
import { deepFreeze } from "../deep-freeze.js";
import type { Effect, Profile } from "../profile.js";

/** The head of a regulation: what nobody inherits. */
type Head = Pick<Profile, "issuer" | "number" | "standing" | "standingNote" | "effect">;

const WORDS: Readonly<Record<OwnPart, Bilingual>> = {
  issuer: { vi: "cơ quan ban hành", en: "the issuer" },
  number: { vi: "số, ký hiệu", en: "the number" },
  standing: { vi: "tình trạng hiệu lực", en: "the standing" },
  effect: { vi: "ngày có hiệu lực", en: "the day of effect" },
};

/** The parts of a head in words. */
export const partWords = (parts: readonly OwnPart[]): Bilingual => ({
  vi: parts.map((part) => WORDS[part].vi).join(", "),
  en: parts.map((part) => WORDS[part].en).join(", "),
});

const NO_ISSUER: Bilingual = { vi: "chưa nêu cơ quan ban hành", en: "no issuer named" };
const NO_NOTE: Bilingual = { vi: "Tệp không nói gì thêm.", en: "The file says no more." };

const draftNote = (missing: readonly OwnPart[]): Bilingual => {
  const { vi, en } = partWords(missing);
  return {
    vi: `Chưa có hiệu lực: tệp chưa nêu ${vi} của chính mình.`,
    en: `Without effect: the file does not give ${en} of its own.`,
  };
};

/** The day from which a regulation can apply at all: its own, else that of the one it is built on. */
const beginOf = (effect: Effect | undefined): string | undefined => effect?.from ?? effect?.presupposed;

/** Of a draft without effect: it binds from no day, and computes nothing of before what it is built on. */
const noEffect = (given: Effect | undefined, base: Profile): Effect => {
  const presupposed = beginOf(given) ?? beginOf(base.effect);
  return {
    provision: given?.provision ?? null,
    signedOn: given?.signedOn ?? null,
    daysAfterSigning: null,
    from: null,
    ...(presupposed === undefined ? {} : { presupposed }),
    text: given?.text ?? { vi: "Chưa nêu ngày có hiệu lực", en: "No day of effect is given" },
  };
};

/**
 * The head of a regulation built on another: its own, and as long as a part of it is not given that of a draft without
 * effect. A version of the same regulation keeps the head of the one that it changes.
 */
export const ownHead = (
  base: Profile,
  own: Partial<Head>,
  isSame: boolean,
): { readonly head: Partial<Head>; readonly missing: readonly OwnPart[] } => {
  if (isSame) return { head: own, missing: [] };
  const missing = Object.freeze(OWN_PARTS.filter((part) => !Object.hasOwn(own, part)));
  const { issuer = NO_ISSUER, number = null, standing = "draft", standingNote = NO_NOTE, effect } = own;
  if (missing.length === 0) return { head: { ...own, standingNote }, missing };
  const why = draftNote(missing);
  // What its writer says of the standing holds only of a draft.
  const note =
    own.standing === "draft" && own.standingNote !== undefined
      ? { vi: `${own.standingNote.vi} ${why.vi}`, en: `${own.standingNote.en} ${why.en}` }
      : why;
  return {
    head: deepFreeze<Partial<Head>>({
      issuer,
      number,
      standing: standing === "hypothetical" ? standing : "draft",
      standingNote: note,
      effect: noEffect(effect, base),
    }),
    missing,
  };
};
