import type { RegisterNotice } from "../../core/model/task.js";
import { saysSecret } from "../../core/register/secrecy-words.js";
import { cellLine } from "./cells.js";
import type { Headings, Row } from "./heading-row.js";
import type { TaskRow } from "./row-ids.js";
import { clipped, skippedRow } from "./sheet-notices.js";
import { classifyRow, endsGroup } from "./sheet-rows.js";

/** Words over some rows that say that those are secret, and the row they stand in; 0 for the name of the sheet. */
interface SecretWords {
  readonly label: string;
  readonly row: number;
}

/** The group that the rows below a group row stand in. */
export interface Group {
  readonly label: string | null;
  /** The place of the group in the sheet, from 1. */
  readonly index: number;
  /** The group, or one around it, whose name says that what follows is secret. */
  readonly secret: SecretWords | null;
}

const saysSecretUnanswered = (words: string, { answers }: Headings): boolean =>
  saysSecret(words) && answers.given(words) === undefined;

/**
 * The group that holds for the whole sheet: none, but its name and the rows above its headings may say that all of it is
 * secret.
 */
export const wholeSheet = (headings: Headings, above: readonly Row[], firstRow: number, name = ""): Group => {
  const title = above.findIndex((row) => row.some((cell) => saysSecretUnanswered(cellLine(cell), headings)));
  const named = saysSecretUnanswered(name, headings);
  const secret = title >= 0 ? { label: "", row: firstRow + title } : named ? { label: "", row: 0 } : null;
  return { label: null, index: 0, secret: secret === null ? null : { ...secret, label: WHOLE } };
};

/** Stands for the whole sheet, which no group ends. */
const WHOLE = "\u0000";

const nextGroup = (label: string, row: number, above: Group, headings: Headings): Group => {
  const outer = above.secret;
  const stays = outer !== null && (outer.label === WHOLE || !endsGroup(outer.label, label));
  const own = saysSecretUnanswered(label, headings) ? { label, row } : null;
  return { label, index: above.index + 1, secret: stays ? outer : own };
};

/** The rows that hold tasks, each with its group; the others leave a notice. Ends with the group of the rows to come. */
export const taskRows = (
  rows: readonly Row[],
  headings: Headings,
  firstRow: number,
  notices: RegisterNotice[],
  above: Group = { label: null, index: 0, secret: null },
): { readonly found: readonly TaskRow[]; readonly group: Group } => {
  const found: TaskRow[] = [];
  let group = above;
  rows.forEach((cells, i) => {
    const row = firstRow + i;
    const kind = classifyRow(cells, headings);
    if (kind.kind === "task") {
      const secretAbove = group.secret?.row ?? null;
      found.push({ cells, row, group: group.label, groupIndex: group.index, secretAbove });
    } else if (kind.kind === "skipped") {
      const words = `: ${clipped(kind.words)}`;
      notices.push(skippedRow(row, kind.why.vi, kind.why.en, { vi: words, en: words }));
    } else if (kind.kind === "group") {
      group = nextGroup(kind.label, row, group, headings);
      const label = clipped(kind.label);
      const vi = ` “${label}”, ghi vào các nhiệm vụ bên dưới`;
      notices.push(skippedRow(row, "dòng nhóm", "group row", { vi, en: ` "${label}", kept with the tasks below it` }));
    }
  });
  return { found, group };
};
