import fc from "fast-check";
import { withoutLayers } from "../../language/built-on.js";
import { inVersionOf, type Profile, withoutVersions } from "../../language/profile.js";
import { days } from "../arbitraries/days.js";
import { defineLaw } from "../law.js";
import { must, mustEqual } from "../support/must.js";
import { registersFor, tasksFor } from "../support/situations.js";
import { unfrozenPaths } from "../support/structure.js";
import type { Subject } from "../support/subject.js";

const printed = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

export const evaluationSurvivesJson = defineLaw(
  "evaluation-survives-json",
  {
    vi: "Kết quả đánh giá in ra JSON rồi đọc lại vẫn y nguyên",
    en: "An evaluation survives JSON and back",
  },
  {
    vi: "Kết quả được lưu, được gửi qua mạng và được so sánh về sau; phần nào không in được thì sẽ mất mà không ai hay.",
    en: "Results are stored, sent and compared later; whatever cannot be printed would be lost without anyone noticing.",
  },
  (subject) =>
    fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
      const evaluation = subject.evaluateRegister(register, asOf);
      mustEqual(printed(evaluation), evaluation, "printed and read");
      const worklist = subject.engine.agenda(evaluation);
      mustEqual(printed(worklist), worklist, "the agenda, printed and read");
    }),
);

export const evaluationIsFrozen = defineLaw(
  "evaluation-is-frozen",
  {
    vi: "Không phần nào của kết quả đánh giá có thể bị sửa",
    en: "No part of an evaluation can be changed",
  },
  {
    vi: "Nhiều bảng và báo cáo dùng chung một kết quả; nếu một nơi sửa được thì nơi khác sẽ hiển thị điều không quy chế nào nói.",
    en: "Views share one result; if one of them could change it, another would show what no regulation says.",
  },
  (subject) =>
    fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
      const evaluation = subject.evaluateRegister(register, asOf);
      const open = [...unfrozenPaths(evaluation), ...unfrozenPaths(subject.engine.agenda(evaluation), "agenda")];
      must(open.length === 0, () => `not frozen: ${open.slice(0, 5).join(", ")}`);
    }),
);

export const sameAnswer = defineLaw(
  "same-answer",
  {
    vi: "Cùng một câu hỏi cho cùng một kết quả, và câu hỏi không làm thay đổi dữ liệu đưa vào",
    en: "The same question has the same answer, and asking changes nothing that was given",
  },
  {
    vi: "Kết quả chỉ phụ thuộc vào quy chế, nhiệm vụ, lịch và ngày xét; không phụ thuộc vào những gì đã hỏi trước đó.",
    en: "A result follows from the regulation, the task, the calendar and the day, and not from what was asked before.",
  },
  (subject) =>
    fc.property(
      tasksFor(subject),
      tasksFor(subject),
      days(subject.calendar),
      days(subject.calendar),
      (task, other, asOf, day) => {
        const given = printed(task);
        const first = subject.evaluate(task, asOf);
        subject.evaluate(other, day);
        subject.evaluate(task, day);
        mustEqual(subject.evaluate(task, asOf), first, "asked again");
        mustEqual(subject.asking({}).evaluate(printed(task), asOf), first, "asked of another evaluator");
        mustEqual(task, given, "the task given");
      },
    ),
);

export const registerSurvivesPrint = defineLaw(
  "register-survives-print",
  {
    vi: "Sổ đọc vào, in ra rồi đọc lại vẫn là chính nó",
    en: "A register survives parse, print and parse",
  },
  {
    vi: "Một sổ đã kiểm tra thì hợp lệ, nên bản in của nó phải đọc lại được và không mất gì.",
    en: "A register that was checked is valid, so that its print can be read again and nothing of it is lost.",
  },
  (subject) =>
    fc.property(registersFor(subject), (register) => {
      const { parseRegister } = subject.engine;
      const read = parseRegister(register);
      const again = parseRegister(printed(read));
      mustEqual(again, read, "read again");
      must(JSON.stringify(again) === JSON.stringify(read), () => "the keys stand in another order");
    }),
);

/** Whether the profile has rules of a regulation it is built on. */
const isBuiltOnAnother = ({ id, rules }: Profile): boolean =>
  rules.some(({ provision }) => !provision.startsWith(`${id}/`));

/** A regulation that says the same under another name, for an extension to stand on. */
const twinOf = (profile: Profile): Profile => ({ ...withoutVersions(profile), id: `${profile.id}-goc` });

/**
 * The print of a profile: itself; or, built on another, whose provisions it may not cite by itself, an extension that
 * gives everything anew but the readings, some of which may have nothing left to change.
 */
const printOf = (version: Profile): unknown => {
  const profile = withoutLayers(withoutVersions(version));
  if (!isBuiltOnAnother(profile)) return printed(profile);
  const { readings: _, ...rest } = profile;
  return printed({ ...rest, extends: twinOf(profile).id });
};

/** A profile after `change`; of a regulation in versions each is changed by itself, and stands beside the others again. */
const inEachVersion = (profile: Profile, change: (version: Profile) => Profile): Profile => {
  const inVersion = inVersionOf(profile);
  if (inVersion === undefined) return change(profile);
  const others = inVersion.others.map((other) => ({ ...other, profile: change(other.profile) }));
  return Object.freeze({ ...change(profile), inVersion: { ...inVersion, others } });
};

export const profileSurvivesPrint = defineLaw(
  "profile-survives-print",
  {
    vi: "Quy chế đọc vào, in ra rồi đọc lại vẫn là chính nó, và nói như nhau về mọi nhiệm vụ",
    en: "A profile survives parse, print and parse, and says the same of every task",
  },
  {
    vi: "Quy chế là dữ liệu: lưu vào tệp rồi mở lại thì không được mất một lựa chọn nào về cách đếm.",
    en: "A regulation is data: kept in a file and opened again, it may lose none of its counting choices.",
  },
  (subject) => {
    const { engine } = subject;
    const readTwice = (profile: Profile): Profile => {
      const base = (): Profile => twinOf(profile);
      const read = engine.parseProfile(printOf(profile), { base });
      const again = engine.parseProfile(printOf(read), { base });
      mustEqual(printed(withoutLayers(read)), printed(withoutLayers(withoutVersions(profile))), "read once");
      mustEqual(again, read, "read twice");
      return again;
    };
    let again: Pick<Subject, "evaluate"> | undefined;
    return fc.property(tasksFor(subject), days(subject.calendar), (task, asOf) => {
      again ??= subject.asking({ profile: inEachVersion(subject.profile, readTwice) });
      mustEqual(again.evaluate(task, asOf), subject.evaluate(task, asOf), "what it says");
    });
  },
);
