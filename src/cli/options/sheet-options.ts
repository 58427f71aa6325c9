import { DondocError } from "../../errors.js";
import { DATE_ORDERS, type DateOrder } from "../../io/formats.js";
import type { HeadingMap } from "../../io/sheets/heading-map.js";
import { readBytes } from "../read-bytes.js";
import type { Session } from "../session.js";
import { headingMap } from "./heading-map.js";
import type { Given } from "./read-options.js";

/** How a sheet is read, where the program cannot tell. */
export interface SheetChoice {
  readonly map?: HeadingMap;
  readonly sheet?: string;
  readonly range?: string;
  readonly dateOrder?: DateOrder;
}

const KEYS = ["map", "sheet", "range", "dateOrder"] as const;
const EXPECTED = 'YAML, JSON: {"sheet": "…", "range": "A5:H40", "dateOrder": "dayFirst", "map": {"Hạn HT": "dueText"}}';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The choices that a mapping file holds; what a field may be is checked where it is used. */
const choicesIn = async (text: string, given: Given): Promise<SheetChoice> => {
  const { readYaml } = await import("../../io/read-yaml.js");
  const { data } = readYaml(text);
  if (!isRecord(data)) {
    given.report({ code: "wrong-type", path: "--map-file", found: typeof data, expected: EXPECTED });
    return {};
  }
  // A file that holds headings alone is a map.
  const whole = Object.keys(data).some((key) => KEYS.some((known) => known === key)) ? data : { map: data };
  const choice: { -readonly [key in keyof SheetChoice]: SheetChoice[key] } = {};
  for (const [key, value] of Object.entries(whole)) {
    const path = `--map-file ${key}`;
    if (key === "map" && isRecord(value)) choice.map = value as HeadingMap;
    else if ((key === "sheet" || key === "range") && (typeof value === "string" || typeof value === "number"))
      choice[key] = String(value);
    else if (key === "dateOrder" && DATE_ORDERS.some((known) => known === value)) choice.dateOrder = value as DateOrder;
    else
      given.report({ code: "wrong-type", path, found: JSON.stringify(value)?.slice(0, 60) ?? "", expected: EXPECTED });
  }
  return choice;
};

/** What `--map`, `--sheet`, `--range` and a mapping file say of a sheet; an option of the line goes before the file. */
export const sheetOptions = async (given: Given, session: Session): Promise<SheetChoice> => {
  const file = given.text("mapFile");
  const kept =
    file === undefined
      ? {}
      : ((await given.attempt(async () =>
          choicesIn(new TextDecoder().decode(await readBytes(file, session)), given),
        )) ?? {});
  const map = headingMap(given);
  const [sheet, range] = [given.text("sheet"), given.text("range")];
  const dateOrder = given.oneOf("dateOrder", DATE_ORDERS);
  const maps = kept.map === undefined && map === undefined ? {} : { map: { ...kept.map, ...map } };
  return {
    ...kept,
    ...maps,
    ...(sheet === undefined ? {} : { sheet }),
    ...(range === undefined ? {} : { range }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
};

const FLAGS: Readonly<Record<string, string>> = { sheet: "--sheet", range: "--range" };

/** A problem of the choice of a sheet named by its option. */
export const namingSheetOptions = (error: unknown): never => {
  if (!(error instanceof DondocError)) throw error;
  throw new DondocError(
    error.issues.map(({ message: _, ...problem }) => {
      const flag = FLAGS[problem.path];
      if (flag !== undefined) return { ...problem, path: flag };
      const isMap = problem.path === "map" || problem.path.startsWith("map.");
      return isMap ? { ...problem, path: "--map" } : problem;
    }),
  );
};
