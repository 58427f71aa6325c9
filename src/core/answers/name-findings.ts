import type { NameFindings } from "../bodies/directory.js";
import type { Question } from "../model/question.js";
import type { RegisterNotice } from "../model/task.js";

/** Spellings that were taken for one body, each named. */
export const nameNotices = ({ merged }: NameFindings): readonly RegisterNotice[] =>
  merged.map(({ name, spellings }) => {
    const others = spellings.filter((spelling) => spelling !== name).join("”, “");
    return Object.freeze({
      code: "namesMerged",
      detail: Object.freeze({
        vi: `“${others}” được coi là “${name}”`,
        en: `"${others}" is taken for "${name}"`,
      }),
    });
  });

/** Names that are nearly one: whether they are is a question. */
export const nameQuestions = ({ near }: NameFindings): readonly Omit<Question, "keys">[] =>
  near.map((names) => ({
    code: "sameBody",
    subject: names[0] ?? "",
    field: "bodies[].aliases",
    text: {
      vi: `“${names.join("”, “")}” có phải là một đơn vị không? Nếu phải, ghi các tên khác của đơn vị vào danh sách cơ quan, đơn vị của sổ.`,
      en: `Are "${names.join('", "')}" one body? If so, list the other names under "aliases".`,
    },
  }));
