import type { Schedule, ScheduledDuty } from "../core/answers/schedule.js";
import { ACT } from "../language/words/acts.js";
import { actorName, citation, type Reader, ruleText, say } from "./audience.js";
import { type Block, type Cell, cell, heading, list } from "./block.js";
import type { ExportTable } from "./export-table.js";
import { headText, type SeveralReader, severalHead, shortName } from "./several-head.js";
import { citationIn, hasVersions, readerOf, versionCell } from "./versions.js";
import { CERTAINTY, REASON, TOPIC } from "./wording.js";
import { clockOf, dayShort } from "./words/days.js";
import { periodWords } from "./words/periods.js";

export const schedulesTitle = ([first]: readonly Schedule[], lang: SeveralReader["lang"]): string =>
  first === undefined
    ? ""
    : say(
        lang,
        `Lịch định kỳ của các quy chế: ${dayShort(first.from, lang)} đến ${dayShort(first.to, lang)}`,
        `Recurring dates of the regulations: ${first.from} to ${first.to}`,
      );

const readerFor = (profileId: string, reader: SeveralReader): Reader => {
  const profile = reader.profiles.find(({ id }) => id === profileId);
  if (profile === undefined) throw new Error(`unreachable: ${profileId} was asked for`);
  return { lang: reader.lang, width: reader.width, profile };
};

const MONTHS_SHOWN = 7;
const monthOf = (due: string): string => due.slice(0, MONTHS_SHOWN);

/** *Đơn vị* for what units owe, *VP* for what the office does. */
const whoseWords = ({ of }: ScheduledDuty, lang: SeveralReader["lang"]): string =>
  of === "body" ? say(lang, "Văn phòng", "office") : say(lang, "đơn vị", "units");

const DAY_AT = 8;
const dayOfMonth = (due: string): string => String(Number(due.slice(DAY_AT)));

/** The dates of one month: what falls on several days of it is named once. */
const monthLines = (duties: readonly ScheduledDuty[], lang: SeveralReader["lang"]): string => {
  const groups = new Map<string, string[]>();
  for (const duty of duties) {
    const weekly = duty.period?.includes("-W") === true;
    const period = duty.period === null || weekly ? "" : ` ${periodWords(duty.period, lang)}`;
    const name = `${TOPIC[duty.topic][lang]}${period}, ${whoseWords(duty, lang)}`;
    groups.set(name, [...(groups.get(name) ?? []), dayOfMonth(duty.due ?? "")]);
  }
  return [...groups].map(([name, days]) => `${[...new Set(days)].join(", ")}: ${name}`).join("\n");
};

const monthName = (month: string, lang: SeveralReader["lang"]): string => {
  const [year = "", number = ""] = month.split("-");
  return say(lang, `${Number(number)}/${year}`, month);
};

/** The dates of several regulations on one calendar: months down, regulations across; then what has no day. */
export const schedulesView = (schedules: readonly Schedule[], reader: SeveralReader): Block[] => {
  const { lang } = reader;
  const dated = schedules.map(({ duties }) => duties.filter(({ due }) => due !== null));
  const months = [...new Set(dated.flat().map(({ due }) => monthOf(due ?? "")))].sort();
  const undated = schedules.flatMap(({ profile, duties }): readonly Cell[] => {
    const own = readerFor(profile, reader);
    const without = duties.filter(({ due }) => due === null);
    // Each rule once, however many of its periods lie in the span.
    return [...new Map(without.map((duty) => [`${duty.ruleId}|${duty.version ?? ""}`, duty])).values()].map((duty) => {
      const why = duty.reason === null ? "" : `; ${REASON[duty.reason][lang]}`;
      const name = shortName(own.profile, lang);
      return cell(`${name}: ${ruleText(duty.ruleId, readerOf(duty, own))}${why}. ${citationIn(duty, own)}`, "quiet");
    });
  });
  return [
    ...severalHead(schedulesTitle(schedules, lang), reader),
    {
      kind: "table",
      columns: [
        { head: say(lang, "Tháng", "Month"), max: 8 },
        ...schedules.map(({ profile }) => ({
          head: shortName(readerFor(profile, reader).profile, lang),
          flex: true as const,
        })),
      ],
      rows: months.map((month) => [
        cell(monthName(month, lang), "strong"),
        ...dated.map((duties) =>
          cell(
            monthLines(
              duties.filter(({ due }) => due !== null && monthOf(due) === month),
              lang,
            ),
          ),
        ),
      ]),
    },
    ...(undated.length === 0
      ? []
      : [heading(say(lang, "Định kỳ, văn bản không nêu ngày", "Periodic, the text names no day")), list(undated)]),
  ];
};

/** All dates in one order, each with its regulation. */
export const inOrder = (schedules: readonly Schedule[]): readonly (ScheduledDuty & { readonly profile: string })[] =>
  schedules
    .flatMap(({ profile, duties }) => duties.map((duty) => ({ profile, ...duty })))
    .sort((a, b) => ((a.due ?? "9999") < (b.due ?? "9999") ? -1 : (a.due ?? "9999") > (b.due ?? "9999") ? 1 : 0));

export const schedulesTables = (schedules: readonly Schedule[], reader: SeveralReader): readonly ExportTable[] => {
  const { lang } = reader;
  const several = reader.profiles.some(hasVersions);
  const heads: readonly (readonly [string, string])[] = [
    ["Hạn", "Due day"],
    ["Nên xong chậm nhất", "Plan for"],
    ["Lúc", "At"],
    ["Quy chế", "Regulation"],
    ["Kỳ", "Period"],
    ["Nghĩa vụ", "Duty"],
    ["Ai", "Who"],
    ["Điều khoản", "Provision"],
    ["Căn cứ", "Citation"],
    ...(several ? [["Bản quy chế", "Version"] as const] : []),
    ["Độ chắc", "Certainty"],
    ["Lý do không có ngày", "Why no day"],
  ];
  const rows = inOrder(schedules).map((duty) => {
    const own = readerFor(duty.profile, reader);
    return [
      duty.due,
      duty.actBy,
      duty.at === null ? null : clockOf(duty.at),
      shortName(own.profile, lang),
      duty.period === null ? null : periodWords(duty.period, lang),
      ACT[duty.topic][lang],
      actorName(duty.actor, own),
      duty.provision,
      citation(duty.provision, own),
      ...(several ? [versionCell(duty, own)] : []),
      duty.certainty === null ? null : CERTAINTY[duty.certainty][lang],
      duty.reason === null ? null : REASON[duty.reason][lang],
    ];
  });
  return [
    {
      name: say(lang, "Lịch", "Schedule"),
      head: headText(schedulesTitle(schedules, lang), reader),
      columns: heads.map(([vi, en]) => say(lang, vi, en)),
      rows,
    },
  ];
};
