/**
 * What schema/*.schema.json (for editors and other languages) and src/language/schema/profile-schema.generated.ts (that of a
 * regulation for the package, without what only a reader needs) say, out of the schemas of dondoc/zod.
 */
import { z } from "zod";
import { CalendarNoticesSchema, ProfileFileSchema, RegisterSchema } from "../../src/adapters/zod/index.js";
import { SCHEMA_WORDS } from "../pages/schema-words.js";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What zod says twice: the pattern of a day beside its format, the safe integers. */
const SAFE = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
const tidied = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(tidied);
  if (!isObject(value)) return value;
  const isDay = value["format"] === "date";
  const kept = Object.entries(value).filter(
    ([key, part]) => !(isDay && key === "pattern") && !SAFE.includes(part as number),
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, tidied(part)]));
};

/** Words in Vietnamese stand beside a description; a schema that is published has the English alone. */
const inEnglish = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key, part]) => key !== "vi" || typeof part !== "string");
  return Object.fromEntries(kept.map(([key, part]) => [key, inEnglish(part)]));
};

/**
 * Leaves out what no check needs; a description stays where it says what a text must look like, in both languages, since
 * errors say it.
 */
const compact = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(compact);
  if (!isObject(value)) return value;
  const saysWhat = "pattern" in value || "const" in value;
  const kept = Object.entries(value).filter(
    ([key, part]) =>
      typeof part !== "string" ||
      (!["$schema", "$id", "title", "vi"].includes(key) && (key !== "description" || saysWhat)),
  );
  const { vi, description } = value;
  return Object.fromEntries(
    kept.map(([key, part]) => [key, part === description && typeof vi === "string" ? { vi, en: part } : compact(part)]),
  );
};

/** The parts of a schema that describe the same object as the schema itself. */
const SAME_OBJECT = ["anyOf", "oneOf", "allOf", "items", "prefixItems", "additionalProperties"];
const used = new Set<string>();
const silent = new Set<string>();

/** Parts that a definition shares with another, whose words they have. */
const SHARED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^RuleChanges\.trigger\.state\.passes\.(?:reaches|exceeds)\./, ["Span.", "WorkingHourSpan."]],
  [/^RuleChanges\.limit\.span\./, ["Span.", "WorkingHourSpan."]],
  [/^RuleChanges\.trigger\./, ["Trigger."]],
  [/^RuleChanges\.limit\./, ["Limit."]],
  [/^RuleChanges\./, ["Rule."]],
];

/** The key under which the words of a property stand: its own, or that of the part that it is the same as. */
const wordKey = (key: string): string => {
  if (SCHEMA_WORDS[key] !== undefined) return key;
  const shared = SHARED.find(([pattern]) => pattern.test(key));
  const others = shared?.[1].map((owner) => key.replace(shared[0], owner)) ?? [];
  return others.find((other) => SCHEMA_WORDS[other] !== undefined) ?? key;
};

/** What a property says, with the words of the table where it does not say what it is itself. */
const described = (part: Json, key: string): Json => {
  if (!isObject(part)) return part;
  const inside = withWords(part, key);
  if (!isObject(inside) || typeof inside["description"] === "string") return inside;
  const place = wordKey(key);
  const words = SCHEMA_WORDS[place];
  if (words === undefined) silent.add(key);
  else used.add(place);
  return { ...inside, ...(words === undefined ? {} : { description: words }) };
};

/** A schema in which every property says what it is; `owner` is the definition or the property that it describes. */
const withWords = (value: Json, owner: string): Json => {
  if (Array.isArray(value)) return value.map((part) => withWords(part, owner));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]): [string, Json] => {
      if (key === "properties" && isObject(part))
        return [
          key,
          Object.fromEntries(Object.entries(part).map(([name, one]) => [name, described(one, `${owner}.${name}`)])),
        ];
      if (key === "$defs" && isObject(part))
        return [key, Object.fromEntries(Object.entries(part).map(([name, one]) => [name, withWords(one, name)]))];
      return [key, SAME_OBJECT.includes(key) ? withWords(part, owner) : part];
    }),
  );
};

const forReaders = (schema: { [key: string]: Json }, owner: string): { [key: string]: Json } =>
  withWords(inEnglish(schema), owner) as { [key: string]: Json };

/** Where each is found once the package is published; a `$schema` beside it names it for editors. */
const PLACE = "https://unpkg.com/dondoc/schema/";

const schemaOf = (name: string, title: string, schema: z.ZodType): { [key: string]: Json } => {
  const { $schema = "", ...rest } = tidied(
    z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" }) as Json,
  ) as {
    [key: string]: Json;
  };
  return { $schema, $id: `${PLACE}${name}`, title, ...rest };
};

const PROFILE = "profile.schema.json";
const schema = schemaOf(PROFILE, "A follow-up regulation (quy chế theo dõi, đôn đốc) as data", ProfileFileSchema);
const REGISTER = "register.schema.json";
const register = schemaOf(REGISTER, "A register of assigned tasks (sổ theo dõi nhiệm vụ)", RegisterSchema);
const NOTICES = "calendar-notices.schema.json";
const notices = schemaOf(
  NOTICES,
  "Notices of days off (thông báo nghỉ lễ, hoán đổi ngày làm việc)",
  CalendarNoticesSchema,
);

/** The schema of a regulation as the package has it: a file of TypeScript. */
export const CONSTANT = {
  path: "src/language/schema/profile-schema.generated.ts",
  text: `// Generated by scripts/generate-schemas.ts. Do not edit.
import type { Schema } from "./schema.js";

/** The shape of a regulation: \`schema/profile.schema.json\` without its descriptions. */
export const PROFILE_SCHEMA: Schema = ${JSON.stringify(compact(schema)).replace(/"([A-Za-z$][\w$]*)":/g, "$1:")};
`,
} as const;

/** The schemas that are published, by path. */
export const SCHEMAS: readonly (readonly [path: string, schema: Json])[] = [
  [`schema/${PROFILE}`, forReaders(schema, "Profile")],
  [`schema/${REGISTER}`, forReaders(register, "Register")],
  [`schema/${NOTICES}`, forReaders(notices, "CalendarNotices")],
];

/** Properties without words, and words without a property. */
export const WORD_PROBLEMS: readonly string[] = [
  ...[...silent].map((key) => `no words for ${key}`),
  ...Object.keys(SCHEMA_WORDS)
    .filter((key) => !used.has(key))
    .map((key) => `no property ${key} without words of its own`),
];
