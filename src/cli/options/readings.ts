import type { Readings } from "../../language/apply-readings.js";
import type { Given } from "./read-options.js";
import { twice } from "./repeated-options.js";

const ONE = /^([^=,\s]{1,60})=([^=,\s]{1,60})$/;
const EXAMPLE = "A09=assigned";

/** `--reading A09=assigned`, several of them with commas or as several options. Whether they are known is asked later. */
export const givenReadings = (given: Given): Readings => {
  const readings = new Map<string, string>();
  const parts = given.texts("reading").flatMap((text) => text.normalize("NFC").split(","));
  for (const part of parts.map((text) => text.trim())) {
    const [, code, value] = ONE.exec(part) ?? [];
    const earlier = code === undefined ? undefined : readings.get(code);
    if (code === undefined || value === undefined)
      given.report({ code: "wrong-type", path: "--reading", found: `“${part.slice(0, 60)}”`, expected: EXAMPLE });
    else if (earlier !== undefined)
      given.report(twice(`--reading ${code}`, [`${code}=${earlier}`, `${code}=${value}`]));
    else readings.set(code, value);
  }
  return Object.fromEntries(readings);
};
