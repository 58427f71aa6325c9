import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { getProfile } from "../../../src/profiles/index.js";
import { linesOf, placesOf } from "./engine-lines.js";
import { registerOpinion } from "./index.js";
import type { RegisterIn } from "./input.js";

/** The engine and the second reading asked about one register, laid side by side. */

export interface Compared {
  readonly lines: number;
  readonly differences: readonly string[];
}

export const compared = (profile: string, register: RegisterIn, asOf: string): Compared => {
  const evaluation = evaluateRegister(register, { profile: getProfile(profile), asOf, periods: "all" });
  const opinion = registerOpinion(profile, register, asOf);
  const secret = new Set(register.tasks.flatMap(({ id, secrecy = "none" }) => (secrecy === "none" ? [] : [id])));
  const engine = linesOf({ tasks: evaluation.tasks, duties: evaluation.register.duties }, secret);
  const reading = linesOf(opinion, secret);
  // Kon Tum 6.1.b: the Office's receipt is not recorded; the engine says nothing where this reading asks (12).
  const asked = opinion.questions
    .filter(({ code }) => code === "dayNotRecorded")
    .flatMap(({ keys }) => keys.filter((key) => key.includes("kon-tum-snn%2F6.1.b")));
  const unrecorded = placesOf(asked, secret);
  const places = [...new Set([...engine.keys(), ...reading.keys()])].filter((place) => !unrecorded.has(place));
  return {
    lines: places.length,
    differences: places
      .filter((place) => engine.get(place) !== reading.get(place))
      .map((place) => `${place}: engine ${engine.get(place) ?? "nothing"}; text ${reading.get(place) ?? "nothing"}`),
  };
};
