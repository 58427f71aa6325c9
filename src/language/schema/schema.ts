import type { Bilingual } from "../../bilingual.js";

export type SchemaType = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

/** The part of JSON Schema (draft 2020-12) that the schema of a profile uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  /** What is asked for, said in errors. */
  readonly description?: Bilingual;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly const?: string | number | boolean | null;
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: false | Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly format?: "date";
  readonly minimum?: number;
  readonly maximum?: number;
}
