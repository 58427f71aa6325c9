import { Command, type CommanderError } from "commander";
import { VERSION } from "../core/model/engine-version.js";
import type { Language } from "../errors.js";
import { COMMANDS, GROUPS } from "./commands/all-commands.js";
import { LANG, type OptionSpec } from "./options/command-options.js";
import type { CommandSpec } from "./options/command-spec.js";
import { refuseRepeated, valuesOf } from "./options/repeated-options.js";
import type { OptionValues } from "./session.js";

/** What the line asked for: a command with its arguments and options. */
export interface Invocation {
  readonly spec: CommandSpec;
  readonly args: readonly string[];
  readonly values: OptionValues;
}

/** The line did not fit the command it was for. */
export class LineError extends Error {
  constructor(
    override readonly cause: CommanderError,
    readonly command: Command,
  ) {
    super(cause.message);
  }
}

const WORDS = {
  vi: {
    about: "Đôn đốc: hạn, quá hạn và căn cứ của nhiệm vụ được giao, theo quy chế và lịch làm việc Việt Nam.",
    help: "in trợ giúp",
    version: "in phiên bản",
    example: "Ví dụ:",
    titles: {
      "Usage:": "Cách dùng:",
      "Options:": "Tùy chọn:",
      "Commands:": "Lệnh:",
      "Arguments:": "Đối số:",
      "Global Options:": "Tùy chọn chung:",
    },
  },
  en: {
    about:
      "Đôn đốc, to follow up: what is due, what is late and why, by regulation and the working calendar of Viet Nam.",
    help: "print this help",
    version: "print the version",
    example: "Example:",
    titles: {},
  },
} as const;

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [
  ...(earlier ?? []),
  value,
];

/** Every value of an option is kept, so that none is dropped in silence where one alone is meant. */
const addOption = (command: Command, { flags, text }: Pick<OptionSpec, "flags" | "text">, lang: Language): void => {
  if (flags.includes("<")) command.option(flags, text[lang], collect);
  else command.option(flags, text[lang]);
};

/** What every command has: its own words for help, and an error that says which command it came from. */
const prepare = (command: Command, lang: Language): Command => {
  const titles: Readonly<Record<string, string>> = WORDS[lang].titles;
  return command
    .helpOption("-h, --help", WORDS[lang].help)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => titles[title] ?? title })
    .exitOverride((error) => {
      throw new LineError(error, command);
    });
};

/** What a line comes to, told while it is read. */
export interface Listener {
  readonly found: (invocation: Invocation) => void;
  /** Help and version that were asked for. */
  readonly print: (text: string) => void;
  /** Help that was not, after a line without a command. */
  readonly complain: (text: string) => void;
}

/** The command line, in one language. */
export const buildProgram = (lang: Language, { found, print, complain }: Listener): Command => {
  const words = WORDS[lang];
  const program = prepare(new Command("dondoc"), lang)
    .description(words.about)
    .version(VERSION, "-V, --version", words.version)
    .configureOutput({ writeOut: print, writeErr: complain });
  addOption(program, LANG, lang);
  const groups = new Map<string, Command>();
  for (const spec of COMMANDS) {
    let parent = program;
    if (spec.group !== undefined) {
      parent =
        groups.get(spec.group) ??
        prepare(program.command(spec.group), lang).description(GROUPS[spec.group]?.[lang] ?? "");
      groups.set(spec.group, parent);
    }
    const command = prepare(parent.command(`${spec.name} ${spec.args}`.trim()), lang).description(spec.text[lang]);
    for (const option of spec.options) addOption(command, option, lang);
    command.addHelpText("after", `\n${words.example}\n  ${spec.example}`);
    command.action(() => {
      refuseRepeated(program.opts(), [LANG]);
      found({ spec, args: command.args, values: valuesOf(command.opts(), spec.options) });
    });
  }
  return program.addHelpText("after", `\n${words.example}\n  ${COMMANDS[0]?.example ?? ""}`);
};
