import { relative } from "node:path";
import { type Command as Commander, CommanderError, Option } from "commander";
import { type Context, UsageError } from "./commands/command.js";
import type { RegisteredCommand } from "./commands/index.js";
import type { ExitCode } from "./exit-code.js";
import { UnreadableFolder } from "./files/files-below.js";
import { GitFailed } from "./git/run-git.js";
import { type Io, nodeIo } from "./io.js";
import { environmentLanguage, languages } from "./language.js";
import { spokenProgram } from "./spoken-program.js";
import { version } from "./version.js";

/** Runs one call of one of `commands`. Resolves to the exit code; writes to the given streams only. */
export async function run(
  commands: readonly RegisteredCommand[],
  argv: readonly string[],
  io: Io = nodeIo(),
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const spoken = askedLanguage(argv) ?? environmentLanguage(io.env);
  const help = isCall(commands, argv) ? {} : await (await import("./text/help/index.js")).helpTexts(spoken);
  const program = spokenProgram("kommuneradar", spoken, help, io)
    .description("Check, estimate and draw the files of a municipal technology radar")
    .version(version(), "-V, --version", "its version")
    .exitOverride()
    .helpOption("-h, --help", "how to call it")
    .helpCommand(false)
    .addOption(languageOption())
    // What stands behind a command is the command's.
    .enablePositionalOptions();
  const groups = new Map<string, Commander>();
  /** Commands of two words stand below the first, as in `workforce import`. */
  const placeOf = (name: string): Commander => {
    const [first = "", second] = name.split(" ");
    if (second === undefined) return program.command(first);
    const group = groups.get(first) ?? program.command(first).helpCommand(false).addOption(languageOption());
    groups.set(first, group);
    return group.command(second);
  };
  for (const { name, load } of commandsFor(commands, argv)) {
    const command = await load();
    const defined = command.define(placeOf(name)).addOption(languageOption());
    defined.action(async () => {
      const options = defined.opts<Record<string, unknown>>();
      const { referenceData } = await import("@kommuneradar/reference-data");
      const context: Context = { io, language: spoken, reference: referenceData };
      exit = await command.run(context, defined.processedArgs, options);
    });
  }
  try {
    if (argv.length === 0) {
      io.err(program.helpInformation());
      return 2;
    }
    await program.parseAsync(argv, { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      io.err(`kommuneradar: ${error.in(spoken)}\n`);
      return 2;
    }
    if (error instanceof GitFailed) {
      io.err(`git: ${error.message}\n`);
      return 1;
    }
    if (error instanceof UnreadableFolder) {
      const { texts } = await import("./text/index.js");
      io.err(`${texts(spoken).folderUnreadable(relative(io.cwd, error.folder) || ".")}\n`);
      return 1;
    }
    throw error;
  }
}

/** Taken before a command and behind it, where it counts alike. */
function languageOption(): Option {
  const description = "language of the texts (default: the environment's, else en)";
  return new Option("--lang <language>", description).choices(languages);
}

/** The language that a call names; undefined where it names none that there is. */
function askedLanguage(argv: readonly string[]) {
  const at = argv.findLastIndex((one) => one === "--lang" || one.startsWith("--lang="));
  const named = argv[at] === "--lang" ? argv[at + 1] : argv[at]?.slice("--lang=".length);
  return languages.find((known) => known === named);
}

/** Whether a call begins with a command and asks for no help: then none is shown. */
function isCall(commands: readonly RegisteredCommand[], argv: readonly string[]): boolean {
  if (argv.some((one) => one === "-h" || one === "--help")) return false;
  return commands.some(({ name }) => name.split(" ").every((word, at) => argv[at] === word));
}

/**
 * Those a call may mean: of its first word; none for the version; all of them where it needs their list, to show it or
 * to suggest one.
 */
function commandsFor(
  commands: readonly RegisteredCommand[],
  [first, ...more]: readonly string[],
): readonly RegisteredCommand[] {
  if (more.length === 0 && (first === "--version" || first === "-V")) return [];
  const named = commands.filter(({ name }) => name.split(" ")[0] === first);
  return named.length > 0 ? named : commands;
}
