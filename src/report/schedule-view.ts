import type { Schedule, ScheduledDuty } from "../core/answers/schedule.js";
import { actorName, citation, dutyName, type Reader, ruleText, say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, heading, list, text } from "./block.js";
import { readerHead } from "./profile-head.js";
import { citationIn, hasVersions, readerOf, versionCell } from "./versions.js";
import { CERTAINTY, REASON, TOPIC } from "./wording.js";
import { dayShort, dayWithWeekday, timeOf } from "./words/days.js";
import { periodWords } from "./words/periods.js";

const ofWords = (duty: ScheduledDuty, reader: Reader): string => {
  const { lang } = reader;
  const actor = actorName(duty.actor, reader);
  if (duty.of === "unit") return say(lang, `${actor} (từng đơn vị)`, `${actor} (every unit)`);
  return duty.of === "openTask" ? say(lang, `${actor} (từng nhiệm vụ chưa xong)`, `${actor} (every open task)`) : actor;
};

const row = (duty: ScheduledDuty, reader: Reader): Cell[] => {
  const { lang } = reader;
  const { due, actBy, at, period, certainty } = duty;
  const day = due === null ? "—" : `${dayShort(due, lang)}${at === null ? "" : ` ${timeOf(at)}`}`;
  const plan = actBy === null || actBy === due ? "" : dayShort(actBy, lang);
  const sure = certainty === null || certainty === "official" ? "" : `\n${CERTAINTY[certainty][lang]}`;
  return [
    cell(`${day}${sure}`, certainty === "official" ? undefined : "quiet"),
    cell(plan),
    cell(period === null ? "—" : periodWords(period, lang)),
    cell(dutyName(duty, readerOf(duty, reader))),
    cell(ofWords(duty, reader)),
    cell(citationIn(duty, reader), "quiet"),
  ];
};

/** The recurring dates of a regulation in a span, then the cadences without a day. */
export const scheduleView = (schedule: Schedule, reader: Reader): Block[] => {
  const { lang } = reader;
  const dated = schedule.duties.filter(({ due }) => due !== null);
  const undated = schedule.duties.filter(({ due }) => due === null);
  const span = say(
    lang,
    `Lịch định kỳ từ ${dayWithWeekday(schedule.from, lang)} đến hết ${dayWithWeekday(schedule.to, lang)}: ${dated.length} ngày`,
    `Recurring dates from ${dayWithWeekday(schedule.from, lang)} through ${dayWithWeekday(schedule.to, lang)}: ${dated.length}`,
  );
  const table: Block = {
    kind: "table",
    columns: [
      { head: say(lang, "Hạn", "Due"), max: 19 },
      { head: say(lang, "Nên xong chậm nhất", "Plan for"), max: 14 },
      { head: say(lang, "Kỳ", "Period"), max: 18 },
      { head: say(lang, "Việc phải làm", "Duty"), flex: true },
      { head: say(lang, "Ai", "Who"), flex: true },
      { head: say(lang, "Căn cứ", "Provision"), max: 27, flex: true },
    ],
    rows: dated.map((duty) => row(duty, reader)),
  };
  const items = undated.map((duty) =>
    cell(
      `${ruleText(duty.ruleId, readerOf(duty, reader))}${duty.period === null ? "" : ` (${periodWords(duty.period, lang)})`}: ${ofWords(duty, reader)}; ${duty.reason === null ? "" : REASON[duty.reason][lang]}. ${citationIn(duty, reader)}`,
      "quiet",
    ),
  );
  return [
    ...readerHead(reader, schedule),
    text(span, "strong"),
    ...(dated.length === 0 ? [] : [text(""), table]),
    ...(items.length === 0
      ? []
      : [heading(say(lang, "Định kỳ, văn bản không nêu ngày", "Periodic, the text names no day")), list(items)]),
  ];
};

export const scheduleRows = (schedule: Schedule, reader: Reader): CsvRows => {
  const { lang } = reader;
  const heads: readonly (readonly [string, string])[] = [
    ["Hạn", "Due day"],
    ["Nên xong chậm nhất", "Plan for"],
    ["Lúc", "At"],
    ["Kỳ", "Period"],
    ["Nghĩa vụ", "Duty"],
    ["Nội dung", "Text"],
    ["Ai", "Who"],
    ["Điều khoản", "Provision"],
    ["Căn cứ", "Citation"],
    ...(hasVersions(reader.profile) ? [["Bản quy chế", "Version"] as const] : []),
    ["Độ chắc", "Certainty"],
    ["Lý do không có ngày", "Why no day"],
  ];
  const body = schedule.duties.map((duty) => [
    duty.due,
    duty.actBy,
    duty.at,
    duty.period,
    TOPIC[duty.topic][lang],
    ruleText(duty.ruleId, readerOf(duty, reader)),
    ofWords(duty, reader),
    duty.provision,
    citation(duty.provision, reader),
    ...(hasVersions(reader.profile) ? [versionCell(duty, reader)] : []),
    duty.certainty === null ? null : CERTAINTY[duty.certainty][lang],
    duty.reason === null ? null : REASON[duty.reason][lang],
  ]);
  return [heads.map(([vi, en]) => say(lang, vi, en)), ...body];
};
