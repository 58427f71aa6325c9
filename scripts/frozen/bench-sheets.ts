/**
 * How long this checkout takes to read sheets, against the frozen commit or another one (`--against <commit>`): CSV and
 * XLSX of 20,000 rows, with ids and without, both builds in one process and in turns. The least of the turns is compared,
 * since other work on the machine only lengthens. `npm run bench:sheets`; ends with 1 above the limit (`--limit 1.1`).
 */
import { parseArgs } from "node:util";
import { processorSeconds } from "../../bench/processor-time.js";
import { currentBuild, FROZEN_COMMIT, frozenBuild } from "./build.js";
import { dateText } from "./days.js";
import type { Build } from "./engine.js";
import { UNITS } from "./histories.js";
import { Random } from "./random.js";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    rows: { type: "string", default: "20000" },
    limit: { type: "string", default: "1.1" },
    against: { type: "string", default: FROZEN_COMMIT },
  },
});
const ROUNDS = Number(values.rounds);
const ROWS = Number(values.rows);
const SEED = 20_261_130;
/** 1/1/2024 as a day number. */
const FIRST_DAY = 19_723;

const printed = (day: number): string => dateText(day).split("-").reverse().join("/");

const HEADINGS = ["Nội dung nhiệm vụ", "Số, ký hiệu", "Ngày ban hành", "Đơn vị chủ trì", "Cơ quan phối hợp"].concat([
  "Thời hạn hoàn thành",
  "Ngày hoàn thành",
  "Chuyên viên theo dõi",
  "Ghi chú",
]);
const TITLES = [
  "Chủ trì, phối hợp với các sở, ngành liên quan rà soát, tham mưu ban hành kế hoạch triển khai",
  "Báo cáo kết quả thực hiện; đề xuất giải pháp",
  "Hoàn thiện hồ sơ trình phê duyệt",
] as const;

/** A sheet as offices keep it: the same bodies, documents and days in many rows, titles of their own. */
const sheetOf = (withIds: boolean): readonly (readonly string[])[] => {
  const random = new Random(SEED, withIds ? 1 : 2);
  const rows = Array.from({ length: ROWS }, (_, i): string[] => {
    const issued = FIRST_DAY + random.below(180);
    const due = printed(issued + 10 + random.below(120));
    const [day = "", month = ""] = due.split("/");
    return [
      withIds ? `NV-${i + 1}` : `${i + 1}`,
      `${random.pick(TITLES)} (đợt ${i + 1})`,
      `${1 + random.below(3_000)}/UBND-TH`,
      printed(issued),
      random.pick(UNITS),
      Array.from({ length: random.below(4) }, () => random.pick(UNITS)).join("; "),
      random.pick([
        due,
        `trước ngày ${due}`,
        `chậm nhất ngày ${due}`,
        `trước ${day}/${month}`,
        "trong 10 ngày làm việc",
      ]),
      random.percent(50) ? printed(issued + random.below(200)) : "",
      random.pick(["Nguyễn Văn A", "Trần Thị B", "Lê C"]),
      random.percent(30) ? `lần ${random.below(9)}, đang theo dõi` : "",
    ];
  });
  return [[withIds ? "Mã nhiệm vụ" : "STT", ...HEADINGS], ...rows];
};

const csvOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    rows.map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(",")).join("\r\n"),
  );

const secondsOf = async (build: Build, bytes: Uint8Array, name: string): Promise<number> => {
  const start = processorSeconds();
  const { tasks } = await build.io.readRegister(bytes, { name });
  const seconds = processorSeconds() - start;
  if (tasks.length !== ROWS) throw new Error(`${name}: ${tasks.length} tasks of ${ROWS} rows`);
  return seconds;
};

const builds = [await frozenBuild(values.against), await currentBuild()] as const;
const [, current] = builds;
let worst = 0;
for (const withIds of [true, false]) {
  const rows = sheetOf(withIds);
  const files = [
    ["csv", csvOf(rows)],
    ["xlsx", await current.io.toXlsx(rows)],
  ] as const;
  for (const [ending, bytes] of files) {
    const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < ROUNDS; round++) {
      for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
        least[which] = Math.min(least[which], await secondsOf(builds[which], bytes, `bench.${ending}`));
    }
    const [before, after] = least;
    worst = Math.max(worst, after / before);
    const [was, is] = least.map((seconds) => `${(seconds * 1_000).toFixed(0)} ms`);
    console.log(
      `${ending.padEnd(5)}${withIds ? "with ids   " : "without ids"} ${was} -> ${is}, ${(after / before).toFixed(3)}`,
    );
  }
}
console.log(`worst ${worst.toFixed(3)}, limit ${values.limit}`);
process.exitCode = worst > Number(values.limit) ? 1 : 0;
