import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseRegister } from "../../../src/core/register/parse-register.js";

const schemaOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../schema/${name}.schema.json`, import.meta.url), "utf8"));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Every property of a schema, wherever it stands, with what it says of itself. */
const propertiesIn = (value: unknown, path: string): readonly (readonly [string, unknown])[] => {
  if (!isObject(value)) return [];
  const own = isObject(value["properties"]) && !Array.isArray(value["properties"]) ? value["properties"] : {};
  return [
    ...Object.entries(own).map(
      ([key, part]) => [`${path}.${key}`, isObject(part) ? part["description"] : part] as const,
    ),
    ...Object.entries(value).flatMap(([key, part]) => propertiesIn(part, `${path}/${key}`)),
  ];
};

describe.each(["profile", "register", "calendar-notices"])("the schema of a %s", (name) => {
  it("says of every property what it is, in a sentence and not by its name alone", () => {
    const properties = propertiesIn(schemaOf(name), "");
    expect(properties.length).toBeGreaterThan(10);
    const silent = properties.filter(([, words]) => typeof words !== "string" || !/\p{L}+[\s:]/u.test(words));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("is a schema that zod reads again", () => {
    expect(() => z.fromJSONSchema(schemaOf(name) as Parameters<typeof z.fromJSONSchema>[0])).not.toThrow();
  });
});

describe("a register that names its schema for an editor", () => {
  it("is read as without it", () => {
    const tasks = [{ id: "1", title: "A" }];
    const named = parseRegister({ $schema: "https://unpkg.com/dondoc/schema/register.schema.json", tasks });
    expect(named).toEqual(parseRegister({ tasks }));
    expect(() => parseRegister({ $schema: 5, tasks })).toThrow(/\$schema/);
  });
});
