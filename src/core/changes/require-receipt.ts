import { fail } from "../../errors.js";
import { AN_EVALUATION } from "../../expected.js";
import type { EvaluationMeta } from "../answers/evaluation-meta.js";

/** @throws DondocError for a result that does not say what it was computed with. */
export const requireReceipt = (result: unknown, path: string): void => {
  const { meta } = Object(result) as { readonly meta?: Partial<EvaluationMeta> };
  const told = [meta?.profile, meta?.calendar, meta?.register, meta?.options].every(
    (part) => typeof part?.sha256 === "string",
  );
  if (!told || typeof meta?.engine?.version !== "string")
    fail({ code: "missing", path: `${path}.meta`, expected: AN_EVALUATION });
};
