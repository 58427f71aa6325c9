import type { Finding } from "../../core/model/finding.js";
import type { Language } from "../../errors.js";
import { FIELD } from "../../language/words/fields.js";
import { say } from "../audience.js";

const isField = (name: string | null): name is keyof typeof FIELD => name !== null && Object.hasOwn(FIELD, name);

/** A finding about one field, in its parts: the field, the place that asks for it, and what that place says. */
interface OfField {
  readonly field: string;
  readonly place: string;
  readonly rest: string;
}

const ofField = ({ field, message }: Finding, lang: Language): OfField | null => {
  if (!isField(field)) return null;
  const name = FIELD[field][lang];
  const at = message[lang].indexOf(name);
  const parts = at < 0 ? null : /^ \(([^()]+)\)\.(?: (.*))?$/u.exec(message[lang].slice(at + name.length));
  const [, place = "", rest = ""] = parts ?? [];
  return parts === null ? null : { field: name, place, rest };
};

/** Fields by the place that asks for them: “tên, người ký (điểm a khoản 1 Điều 5); đầu mối (điểm d khoản 1 Điều 5)”. */
const byPlace = (fields: readonly OfField[]): string => {
  const places = new Map<string, string[]>();
  for (const { field, place } of fields) places.set(place, [...(places.get(place) ?? []), field]);
  return [...places].map(([place, names]) => `${names.join(", ")} (${place})`).join("; ");
};

const together = (code: string, fields: readonly OfField[], lang: Language): string =>
  code === "fieldMissing"
    ? `${say(lang, "Thiếu", "Missing:")} ${byPlace(fields)}.`
    : `${say(lang, "Không được ghi:", "Must not be recorded:")} ${byPlace(fields)}.`;

/**
 * The findings of one task, in words: fields that are missing stand in one sentence, as do those that must not be there.
 * What the text says beside them is a sentence of its own, so that a page of many tasks says it once; of a classified task
 * another finding has said it already.
 */
export const findingWords = (findings: readonly Finding[], lang: Language): readonly string[] => {
  const groups = new Map<string, { readonly code: string; readonly rest: string; readonly fields: OfField[] }>();
  const lines: (string | { readonly key: string })[] = [];
  for (const one of findings) {
    const isOfFields = one.code === "fieldMissing" || one.code === "fieldForbidden";
    const parts = isOfFields ? ofField(one, lang) : null;
    if (parts === null) {
      lines.push(one.message[lang]);
      continue;
    }
    const key = `${one.code}|${parts.rest}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { code: one.code, rest: parts.rest, fields: [parts] });
      lines.push({ key });
    } else group.fields.push(parts);
  }
  const isSaid = findings.some(({ code }) => code === "classifiedRecord");
  return lines.flatMap((line) => {
    if (typeof line === "string") return [line];
    const group = groups.get(line.key);
    if (group === undefined) return [];
    const words = together(group.code, group.fields, lang);
    return group.rest === "" || isSaid ? [words] : [words, group.rest];
  });
};
