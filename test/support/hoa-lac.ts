import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Profile } from "../../src/language/profile.js";
import { parseProfile } from "../../src/language/schema/parse-profile.js";

/** The invented commune that the guide alone was written from, as the data of its file, without its cases. */
export const hoaLacSource: Readonly<Record<string, unknown>> = (() => {
  // The file is a whole regulation: the tests of the guide read it.
  const { cases: _, ...rest } = parse(
    readFileSync(new URL("../fixtures/written/xa-hoa-lac.yaml", import.meta.url), "utf8"),
  ) as Record<string, unknown>;
  return rest;
})();

/** The same, parsed; it says nothing of what events do. */
export const hoaLac: Profile = parseProfile(hoaLacSource);
