import type { Command } from "commander";
import { both, inBoth, type Words } from "../bilingual.js";
import type { Problem } from "../errors.js";
import { nearest } from "../nearest.js";
import type { LineError } from "./program.js";

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? "";

const optionNames = (command: Command | null): string[] =>
  command === null ? [] : [...command.options.flatMap(({ long }) => long ?? []), ...optionNames(command.parent)];

const withNearest = (problem: Problem, word: string, known: readonly string[]): Problem => {
  const close = nearest(word, known);
  return close === undefined ? problem : { ...problem, nearest: close };
};

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

/** What is wrong with the line, in our words and with the nearest known name. */
export const usageProblem = ({ cause, command }: LineError): Problem => {
  const name = quoted(cause.message);
  const see = both(`xem ${pathOf(command)} --help`, `see ${pathOf(command)} --help`);
  const problem = (found: Words): Problem => ({ code: "usage", path: "", found, expected: see });
  switch (cause.code) {
    case "commander.unknownOption":
      return withNearest(
        problem(both(`không có tùy chọn “${name}”`, `there is no option "${name}"`)),
        name.split("=", 1).join(""),
        [...optionNames(command), "--help"],
      );
    case "commander.unknownCommand":
      return withNearest(
        problem(both(`không có lệnh “${name}”`, `there is no command "${name}"`)),
        name,
        command.commands.map((one) => one.name()),
      );
    case "commander.missingArgument":
      return problem(both(`thiếu ${name}`, `${name} is missing`));
    case "commander.optionMissingArgument":
      return problem(both(`thiếu giá trị sau “${name}”`, `a value is missing after "${name}"`));
    case "commander.excessArguments":
      return problem(both("thừa đối số", "too many arguments"));
    default:
      return problem(
        inBoth`${both("dòng lệnh không hợp lệ", "the line is wrong")}: ${cause.message.replace(/^error: /, "")}`,
      );
  }
};
