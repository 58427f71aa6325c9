import * as z from "zod";

/** A schema with a name of its own in `$defs`, and in the components of OpenAPI. */
export const named = <T extends z.ZodType>(id: string, schema: T, description?: string): T =>
  schema.meta(description === undefined ? { id } : { id, description });

export const text = (pattern: RegExp, description: string) => z.string().regex(pattern).meta({ description });
export const Name = named("Name", text(/\S/, "a text that is not empty"));
export const PlainDay = named("Day", z.iso.date(), "a day, YYYY-MM-DD");
/** Whether a text binds; `hypothetical`: numbers of it were changed to see what follows. */
export const Standing = z.enum(["inForce", "draft", "superseded", "hypothetical"]);
export const Bilingual = named("Bilingual", z.strictObject({ vi: Name, en: Name }), "Vietnamese and English");
