import type { ListedBody, MultiUnit, Register, Task, TaskEvent } from "../../core/model/task.js";
import { parseRegister } from "../../core/register/parse-register.js";
import type { Profile } from "../../language/profile.js";
import { cite } from "../../language/provision.js";
import type { ProfileCase } from "../../language/schema/profile-case.js";
import { EVENT } from "../../language/words/events.js";
import { MEETING } from "../../language/words/meetings.js";
import { dayWord, timeOf } from "../words/days.js";
import { SECRECY } from "../words/facts.js";
import { periodWords } from "../words/periods.js";

const day = (date: string): string => dayWord(date, "vi");

/** Who did something: a role by its name in the regulation, a body by its own. */
const doerWords = (by: string, { actors }: Profile): string => actors[by]?.vi ?? by;

const eventWords = (event: TaskEvent, profile: Profile): string => {
  const { type, on, by, recordedAt, dueOn, endsOn, minutesOn, lead, ref, reason } = event;
  const more = [
    ...(recordedAt === undefined || !recordedAt.includes("T") ? [] : [`ghi lúc ${timeOf(recordedAt, "vi")}`]),
    ...(by === undefined ? [] : [doerWords(by, profile)]),
    ...(dueOn === undefined ? [] : [`hạn mới ${day(dueOn)}`]),
    ...(endsOn === undefined ? [] : [`ấn định kết thúc ${day(endsOn)}`]),
    ...(minutesOn === undefined ? [] : [`biên bản ${day(minutesOn)}`]),
    ...(lead === undefined ? [] : [`giao cho ${lead}`]),
    ...(ref === undefined ? [] : [`ghi là của ${periodWords(ref, "vi")}`]),
    ...(reason === undefined ? [] : [`lý do: ${reason}`]),
  ];
  return `${EVENT[type].name.vi} ${day(on)}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
};

const severalWords = (several: boolean | MultiUnit): string => {
  if (several === false) return "không giao nhiều cơ quan";
  if (several === true) return "giao nhiều cơ quan";
  const { tasks, units, opinions } = several;
  const counted = [
    ...(tasks === undefined ? [] : [`${tasks} nhiệm vụ`]),
    ...(units === undefined ? [] : [`${units} cơ quan`]),
    ...(opinions === undefined ? [] : [`lấy ý kiến ${opinions} cơ quan`]),
  ];
  return `văn bản giao ${counted.join(", ")}`;
};

const taskWords = (task: Task, profile: Profile): string[] => [
  ...(task.lead === null ? [] : [`chủ trì: ${task.lead}`]),
  ...(task.coordinators.length === 0 ? [] : [`phối hợp: ${task.coordinators.join(", ")}`]),
  ...(task.secrecy === "none" ? [] : [`độ mật: ${SECRECY[task.secrecy].vi}`]),
  ...(task.urgent ? ["việc đột xuất"] : []),
  ...(task.multiUnit === null ? [] : [severalWords(task.multiUnit)]),
  ...(task.writtenReportRequired === true ? ["có yêu cầu báo cáo kết quả bằng văn bản"] : []),
  ...(task.writtenReportRequired === false ? ["không yêu cầu báo cáo kết quả bằng văn bản"] : []),
  ...(task.document?.issuedOn ? [`văn bản ban hành ${day(task.document.issuedOn)}`] : []),
  ...task.events.map((event) => eventWords(event, profile)),
  task.dueOn === null ? "không có hạn" : `hạn ${day(task.dueOn)}`,
];

/** A body that the register lists, with what the register says of it. */
const bodyWords = ({ name, kind, partOf, from, to, into }: ListedBody, { bodies }: Profile): string => {
  const more = [
    ...(kind === undefined ? [] : [bodies?.kinds?.find(({ id }) => id === kind)?.name.vi ?? kind]),
    ...(partOf === undefined ? [] : [`thuộc ${partOf}`]),
    ...(from === undefined ? [] : [`từ ${day(from)}`]),
    ...(to === undefined ? [] : [`đến hết ${day(to)}`]),
    ...(into === undefined ? [] : [`nhập vào ${into}`]),
  ];
  return `Sổ ghi cơ quan ${name}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
};

const reportWords = ({ reports }: Register): string[] => {
  if (reports === null) return [];
  if (reports.length === 0) return ["chưa gửi báo cáo nào"];
  return reports.map(({ provision, unit, period, on }) => {
    const named = period === null ? "" : ` ${periodWords(period, "vi")}`;
    return `báo cáo${named} theo ${cite(provision).vi}${unit === null ? "" : ` của ${unit}`} gửi ${day(on)}`;
  });
};

const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

/** The situation of a case in the Vietnamese of an office: tasks and what happened to them, or a span of the calendar. */
export const situationWords = (one: ProfileCase, profile: Profile): string => {
  const { task, register, from, to, meetings = [], parameters = {}, asOf } = one;
  const input = register ?? (task === undefined ? null : { tasks: [task] });
  const read = input === null ? null : parseRegister(input);
  const tasks = read?.tasks ?? [];
  const lines = [
    ...tasks.map((own) => {
      const words = taskWords(own, profile).join("; ");
      return tasks.length === 1 ? sentence(words) : `${own.id}: ${words}`;
    }),
    ...(read === null ? [] : read.bodies.map((body) => bodyWords(body, profile))),
    ...(read === null ? [] : reportWords(read).map(sentence)),
    ...(from === undefined || to === undefined ? [] : [`Từ ${day(from)} đến ${day(to)}`]),
    ...meetings.map(({ type, on }) => sentence(`${MEETING[type].vi} ${day(on)}`)),
    ...Object.entries(parameters).map(([name, value]) => `${profile.parameters[name]?.text.vi ?? name}: ${value}`),
    ...(asOf === undefined ? [] : [`Xét ngày ${day(asOf)}`]),
  ];
  return lines.join("\n");
};
