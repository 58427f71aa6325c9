import * as z from "zod";
import type { Bilingual as BothLanguages } from "../../errors.js";

/** A schema with a name of its own in `$defs`, and in the components of OpenAPI. */
export const named = <T extends z.ZodType>(id: string, schema: T, description?: string): T =>
  schema.meta(description === undefined ? { id } : { id, description });

/** What an error asks for, in both languages; editors show the English. */
export const asked = (vi: string, description: string): { readonly description: string; readonly vi: string } => ({
  description,
  vi,
});

export const text = (pattern: RegExp, vi: string, en: string) => z.string().regex(pattern).meta(asked(vi, en));
export const Name = named("Name", text(/\S/, "một chuỗi chữ không trống", "a text that is not empty"));
export const PlainDay = named("Day", z.iso.date(), "a day, YYYY-MM-DD");
/** Whether a text binds; `hypothetical`: numbers of it were changed to see what follows. */
export const Standing = z.enum(["inForce", "draft", "superseded", "hypothetical"]);
export const Bilingual = named("Bilingual", z.strictObject({ vi: Name, en: Name }), "Vietnamese and English");
/** A text of a regulation: English may be absent, and is then the Vietnamese. */
export const Text = named(
  "Text",
  z.strictObject({ vi: Name, en: Name.exactOptional() }).overwrite(({ vi, en = vi }) => ({ vi, en })),
  "Vietnamese; English where there is one",
  // What was left out is filled in as the text is read.
) as z.ZodType<BothLanguages>;
