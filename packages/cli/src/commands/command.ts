import type { Language } from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import type { Command as Commander } from "commander";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";

/** What every command works with. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  readonly reference: ReferenceData;
}

/** A command of the command line. Add one: a file here, and its name in index.ts. */
export interface Command {
  /** Adds arguments, options and help; `run` is called with what commander parsed. */
  define(command: Commander): Commander;
  run(context: Context, parameters: readonly unknown[], options: Record<string, unknown>): Promise<ExitCode>;
}

/**
 * Thrown for a call that cannot be carried out as asked: exit 2, with what would do. What is found before a call's language is
 * known is said by language; the message is that in English then.
 */
export class UsageError extends Error {
  private readonly say: (language: Language) => string;

  constructor(message: string | ((language: Language) => string)) {
    super(typeof message === "string" ? message : message("en"));
    this.say = typeof message === "string" ? () => message : message;
  }

  in(language: Language): string {
    return this.say(language);
  }
}
