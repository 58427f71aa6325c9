import type { Derivation } from "../../core/answers/derivation.js";
import { type Reader, say } from "../audience.js";
import { type Cell, cell } from "../block.js";
import { onceDated } from "../words/days.js";
import { periodWords } from "../words/periods.js";

const NAMED_PERIOD = { vi: /^Kỳ (\S+)(?=:)/u, en: /^Period (\S+)(?=:)/u } as const;

/** A step in words; its period by the name that an office gives it. */
const stepWords = (words: string, { lang }: Reader): string =>
  onceDated(words).replace(
    NAMED_PERIOD[lang],
    (_, period: string) => `${say(lang, "Kỳ", "Period")} ${periodWords(period, lang)}`,
  );

/** The steps of a derivation, each with the law behind it. */
export const stepCells = ({ steps }: Pick<Derivation, "steps">, reader: Reader): readonly Cell[] =>
  steps.map(({ text: words, basis, kind }) =>
    cell(
      `${stepWords(words[reader.lang], reader)}${basis === null ? "" : ` [${basis}]`}`,
      kind === "skip" ? "quiet" : kind === "due" ? "strong" : undefined,
    ),
  );
