import type { Case } from "./cases.js";
import type { Build, Evaluator, RegisterResult } from "./engine.js";
import { optionsFor, type Setting } from "./settings.js";

/** What one build answered: a value, or how it refused. Wording of errors is free to change, their codes and places are not. */
export type Answer =
  | { readonly value: unknown }
  | { readonly refused: readonly { readonly code: string; readonly path: string }[] }
  | { readonly crashed: string };

interface WithIssues {
  readonly issues: readonly { readonly code: string; readonly path: string }[];
}

const refusal = (error: unknown): Answer => {
  if (error instanceof Error && error.name === "DondocError") {
    return { refused: (error as Error & WithIssues).issues.map(({ code, path }) => ({ code, path })) };
  }
  return { crashed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
};

/** One of the two builds, with the evaluators it has made. */
export class Side {
  readonly build: Build;
  readonly #made = new WeakMap<Setting, { readonly evaluator: Evaluator; readonly options: Record<string, unknown> }>();
  readonly #writer: { write(evaluation: object): string };

  constructor(build: Build) {
    this.build = build;
    this.#writer = new build.EvaluationWriter() as { write(evaluation: object): string };
  }

  of(setting: Setting): { readonly evaluator: Evaluator; readonly options: Record<string, unknown> } {
    const known = this.#made.get(setting);
    if (known !== undefined) return known;
    const options = optionsFor(setting, this.build);
    const made = { evaluator: this.build.core.createEvaluator(options), options };
    this.#made.set(setting, made);
    return made;
  }

  write(evaluation: object): unknown {
    return JSON.parse(this.#writer.write(evaluation));
  }
}

const moved = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Days counted by the calendar of a setting about the day judged. */
const countedDays = ({ build }: Side, { asOf, index }: Case, options: Record<string, unknown>): unknown => {
  const { calendar } = build;
  const own = options["calendar"] ?? calendar.vietnam;
  const count = 1 + (index % 23);
  return {
    described: calendar.describe(moved(asOf, index % 7), own),
    added: calendar.addWorkingDays(asOf, count, own),
    taken: calendar.subtractWorkingDays(asOf, count, own),
    counted: calendar.countWorkingDays(asOf, moved(asOf, count), own),
    following: calendar.adjust(asOf, "following", own),
    preceding: calendar.adjust(asOf, "preceding", own),
  };
};

/** The part of a result that a question asks for; `evaluation` is that of the register, `null` where it was refused. */
type Ask = (side: Side, one: Case, evaluation: RegisterResult | null) => unknown;

/** What is asked beside the evaluation of the register; `undefined`: not of this case. */
const QUESTIONS: Readonly<Record<string, Ask>> = {
  agenda: ({ build }, { agenda }, evaluation) => evaluation && build.core.agenda(evaluation, agenda ?? {}),
  summary: ({ build }, { share }, evaluation) =>
    share === undefined || evaluation === null ? undefined : build.core.summarize(evaluation.tasks, share),
  task: (side, { setting, register, task, asOf }) => {
    const raw = register.tasks[task];
    return raw === undefined ? undefined : side.of(setting).evaluator.evaluate(raw, asOf);
  },
  explain: (side, { setting, register, task, asOf, explain }) => {
    if (explain === undefined) return undefined;
    const options = { ...side.of(setting).options, asOf, provision: explain, meetings: register.meetings ?? [] };
    return side.build.core.explain(register.tasks[task] ?? null, options);
  },
  explainTask: (side, { setting, register, task, asOf, explainTask }) => {
    const raw = register.tasks[task];
    if (explainTask !== true || raw === undefined) return undefined;
    return side.build.core.explainTask(raw, { ...side.of(setting).options, asOf });
  },
  schedule: (side, { setting, register, schedule }) => {
    if (schedule === undefined) return undefined;
    const { profile, calendar, knownAt, readings } = side.of(setting).options;
    const given = Object.entries({ profile, calendar, knownAt, readings }).filter(([, value]) => value !== undefined);
    return side.build.core.schedule({ ...Object.fromEntries(given), ...schedule, meetings: register.meetings ?? [] });
  },
  parsed: ({ build }, { register, parse }) => (parse === true ? build.core.parseRegister(register) : undefined),
  sheet: ({ build }, { sheet }) =>
    sheet === undefined ? undefined : build.io.registerFromRows(sheet, { calendar: build.calendar.vietnam }),
  written: (side, { writer }, evaluation) =>
    writer === true && evaluation !== null ? evaluation.tasks.map((task) => side.write(task)) : undefined,
  days: (side, one) => countedDays(side, one, side.of(one.setting).options),
};

const answer = (ask: () => unknown): Answer => {
  try {
    return { value: ask() };
  } catch (error) {
    return refusal(error);
  }
};

/** The answers of one build to everything a case asks, by name. The evaluation of the register stands first. */
export const answersOf = (side: Side, one: Case): ReadonlyMap<string, Answer> => {
  const { setting, register, asOf, from, share } = one;
  const answers = new Map<string, Answer>();
  const whole = answer(() => {
    const options = { asOf, ...(from === undefined ? {} : { from }), ...(share === undefined ? {} : { share }) };
    return side.of(setting).evaluator.evaluateRegister(register, options);
  });
  answers.set("register", whole);
  const evaluation = "value" in whole ? (whole.value as RegisterResult) : null;
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    const given = answer(() => ask(side, one, evaluation));
    if (!("value" in given) || given.value !== undefined) answers.set(name, given);
  }
  return answers;
};

const streamed = async (side: Side, { setting, register, asOf }: Case): Promise<unknown> => {
  const results: unknown[] = [];
  const problems: unknown[] = [];
  const onProblem = (error: unknown, index: number): void => void problems.push([index, refusal(error)]);
  const options = { ...side.of(setting).options, asOf, onProblem };
  for await (const one of side.build.core.evaluateStream(register.tasks, options)) results.push(one);
  return { results, problems };
};

/** What a command prints on stdout, and its exit code; JSON is compared as a value, other forms letter by letter. */
const commanded = async ({ build }: Side, { command = [], register }: Case): Promise<unknown> => {
  const parts: (string | Uint8Array)[] = [];
  const code = await build.run(command, {
    stdout: { write: (part: string | Uint8Array) => parts.push(part) },
    stderr: { write: () => undefined },
    stdin: (async function* () {
      yield JSON.stringify(register);
    })(),
    columns: 120,
    today: () => "2026-11-23",
  });
  const out = parts.map((part) => (typeof part === "string" ? part : Buffer.from(part).toString("utf8"))).join("");
  const isJson = code !== 2 && command.includes("json") && command[command.indexOf("--format") + 1] === "json";
  return { code, out: isJson ? JSON.parse(out) : out.split("\n") };
};

const awaited = async (ask: () => Promise<unknown>): Promise<Answer> => {
  try {
    return { value: await ask() };
  } catch (error) {
    return refusal(error);
  }
};

/** The same for what must be awaited: the stream and the command. */
export const awaitedAnswersOf = async (side: Side, one: Case): Promise<ReadonlyMap<string, Answer>> => {
  const answers = new Map<string, Answer>();
  if (one.stream === true) answers.set("stream", await awaited(() => streamed(side, one)));
  if (one.command !== undefined) answers.set("command", await awaited(() => commanded(side, one)));
  return answers;
};
