import type { Language } from "@kommuneradar/core";
import { type Argument, Command, Help, type Option } from "commander";
import type { Io } from "./io.js";
import type { HelpTexts } from "./text/help/index.js";
import { type UsageTexts, usageTexts } from "./text/usage.js";

/**
 * The program as commander knows it, its help and what it says of a wrong call in a language. `help` is by the English that
 * commands are defined in; what it lacks stays as it is.
 */
export function spokenProgram(name: string, language: Language, help: HelpTexts, io: Io): Command {
  const words = usageTexts(language);
  const said = (text: string) => help[text] ?? text;
  const { optionDescription, argumentDescription, commandUsage, subcommandTerm } = Help.prototype;
  /** Commander says what it adds in brackets: `(choices: "a", "b", default: "a")`. */
  const withExtra = (description: string, whole: string) =>
    `${said(description)}${inWords(whole.slice(description.length), words)}`;
  return new Command(name)
    .configureHelp({
      styleTitle: said,
      commandUsage: (command) => inTerms(commandUsage.call(new Help(), command), words),
      subcommandTerm: (command) => inTerms(subcommandTerm.call(new Help(), command), words),
      commandDescription: (command) => said(command.description()),
      subcommandDescription: (command) => said(command.summary() || command.description()),
      optionDescription: (option: Option) =>
        withExtra(option.description, optionDescription.call(new Help(), option)),
      argumentDescription: (argument: Argument) =>
        withExtra(argument.description, argumentDescription.call(new Help(), argument)),
    })
    .configureOutput({
      // What stands below the help comes this way, too.
      writeOut: (text) => io.out(text.split("\n").map(said).join("\n")),
      writeErr: (text) => io.err(text.split("\n").map(said).join("\n")),
      outputError: (text, write) => write(spokenError(text, words)),
    });
}

function inTerms(usage: string, words: UsageTexts): string {
  return usage.replace("[options]", `[${words.options}]`).replace("[command]", `[${words.command}]`);
}

function inWords(extra: string, words: UsageTexts): string {
  return extra
    .replace(/(^ \(|, )choices: /, (_, before) => `${before}${words.choices}: `)
    .replace(/(^ \(|, )default: /, (_, before) => `${before}${words.default}: `);
}

/** What commander says of a wrong call, in its English, and how we say it. */
const faults: readonly (readonly [RegExp, (words: UsageTexts, found: readonly string[]) => string])[] = [
  [/^missing required argument '(.*)'/s, (words, [name = ""]) => words.missingArgument(name)],
  [/^option '(.*)' argument missing/s, (words, [option = ""]) => words.missingValue(option)],
  [/^required option '(.*)' not specified/s, (words, [option = ""]) => words.missingOption(option)],
  [
    /^unknown option '(.*?)'\n?(.*)$/s,
    (words, [option = "", rest = ""]) => withGuess(words.unknownOption(option), rest, words),
  ],
  [
    /^unknown command '(.*?)'\n?(.*)$/s,
    (words, [name = "", rest = ""]) => withGuess(words.unknownCommand(name), rest, words),
  ],
  [
    /^too many arguments.*Expected (\d+) arguments? but got (\d+): (.*)\.$/s,
    (words, [expected = "", given = "", details = ""]) => words.tooMany(expected, given, details),
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    (words, [option = "", value = "", names = ""]) =>
      `${words.invalid(option, value)} ${words.allowed(names)}`,
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*?)'\. Allowed choices are (.*)\.$/s,
    (words, [value = "", name = "", names = ""]) =>
      `${words.invalidArgument(name, value)} ${words.allowed(names)}`,
  ],
];

function spokenError(text: string, words: UsageTexts): string {
  const said = text.replace(/^error: /, "").trimEnd();
  for (const [form, say] of faults) {
    const [whole, ...found] = form.exec(said) ?? [];
    if (whole !== undefined) return `${words.error}: ${say(words, found)}\n`;
  }
  return text;
}

function withGuess(fault: string, guess: string, words: UsageTexts): string {
  const [, names] = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(guess.trim()) ?? [];
  return names === undefined ? fault : `${fault}\n${words.didYouMean(names.split(", "))}`;
}
