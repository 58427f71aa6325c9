import type { Sensitivity } from "../../analysis/sensitivity/sensitivity.js";
import { say } from "../audience.js";
import { type ExportTable, signed } from "../export-table.js";
import { citeAmong, headText, type SeveralReader } from "../several-head.js";
import { EFFECT_HEADS, hangsWords, nameIn, sensitivityTitle, verdictState } from "./sensitivity-view.js";

/** The same as tables: the effect of every value, each verdict, the envelope, and what to record first. */
export const sensitivityTables = ({ profiles }: Sensitivity, reader: SeveralReader): readonly ExportTable[] => {
  const { lang } = reader;
  const head = headText(sensitivityTitle(lang), reader);
  const regulation = say(lang, "Quy chế", "Regulation");
  return [
    {
      name: say(lang, "Cách hiểu", "Readings"),
      head,
      columns: [
        regulation,
        say(lang, "Mã", "Code"),
        say(lang, "Câu hỏi", "Question"),
        say(lang, "Đang dùng", "In use"),
        say(lang, "Cách khác", "Other value"),
        say(lang, "Trễ thêm", "Become late"),
        say(lang, "Hết trễ", "No longer late"),
        ...EFFECT_HEADS.slice(1).map(([vi, en]) => say(lang, vi, en)),
        say(lang, "Có tác động", "Has an effect"),
      ],
      rows: profiles.flatMap((own) =>
        own.ambiguities.flatMap(({ code, question, value, values }) =>
          values.map((one) => [
            nameIn(reader, own.profile),
            code,
            question[lang],
            value,
            one.value,
            one.becomeLate,
            one.noLongerLate,
            one.daysMoved,
            one.daysLost,
            one.daysGained,
            one.rights,
            one.words,
            one.others,
            one.withoutEffect ? say(lang, "không", "no") : signed("soon", say(lang, "có", "yes")),
          ]),
        ),
      ),
    },
    {
      name: say(lang, "Việc trễ", "Late duties"),
      head,
      columns: [
        regulation,
        say(lang, "Nhiệm vụ", "Task"),
        say(lang, "Đơn vị", "Body"),
        say(lang, "Kỳ", "Period"),
        say(lang, "Điều khoản", "Provision"),
        say(lang, "Căn cứ", "Citation"),
        say(lang, "Nay là", "Now"),
        say(lang, "Hệ thuộc", "Depends on"),
      ],
      rows: profiles.flatMap((own) =>
        own.verdicts.map((one) => [
          nameIn(reader, own.profile),
          one.taskId,
          one.unit,
          one.period,
          one.provision,
          citeAmong(
            one.provision,
            reader.profiles.find(({ id }) => id === own.profile),
            lang,
          ),
          verdictState(one, lang),
          signed(one.late === "everyReading" ? "late" : "soon", hangsWords(one, lang)),
        ]),
      ),
    },
    {
      name: say(lang, "Khoảng", "Envelope"),
      head,
      columns: [
        regulation,
        say(lang, "Số cách kết hợp", "Combinations"),
        say(lang, "Việc trễ ít nhất", "Late duties, least"),
        say(lang, "Việc trễ nhiều nhất", "Late duties, most"),
        say(lang, "Nhiệm vụ trễ ít nhất", "Late tasks, least"),
        say(lang, "Nhiệm vụ trễ nhiều nhất", "Late tasks, most"),
        say(lang, "Đúng từng số", "Exact"),
        say(lang, "Chỗ quyết định", "What decides"),
      ],
      rows: profiles.map(({ profile, envelope }) => [
        nameIn(reader, profile),
        envelope.combinations,
        envelope.lateDuties.least,
        envelope.lateDuties.most,
        envelope.lateTasks.least,
        envelope.lateTasks.most,
        envelope.lateDuties.exact && envelope.lateTasks.exact ? say(lang, "có", "yes") : say(lang, "không", "no"),
        envelope.deciding.join(" "),
      ]),
    },
    {
      name: say(lang, "Chưa ghi", "Not recorded"),
      head,
      columns: [
        regulation,
        say(lang, "Hỏi", "Question"),
        say(lang, "Ghi ở", "Field"),
        say(lang, "Số việc sẽ rõ", "Duties settled"),
        say(lang, "Ở đâu", "Where"),
      ],
      rows: profiles.flatMap((own) =>
        own.facts.map(({ text, field, duties, subjects }) => [
          nameIn(reader, own.profile),
          text[lang],
          field,
          duties,
          subjects.join("; "),
        ]),
      ),
    },
  ];
};
