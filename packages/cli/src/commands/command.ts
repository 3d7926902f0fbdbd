import type { Language } from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import type { Command as Commander } from "commander";
import type { Io } from "../io.js";

/** What every command works with. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  readonly reference: ReferenceData;
}

/** 0 = fine · 1 = findings of severity error, or refused input · 2 = usage. */
export type ExitCode = 0 | 1 | 2;

/** A command of the command line. Add one: a file here, and its name in index.ts. */
export interface Command {
  /** Adds arguments, options and help; `run` is called with what commander parsed. */
  define(command: Commander): Commander;
  run(context: Context, parameters: readonly unknown[], options: Record<string, unknown>): Promise<ExitCode>;
}

/** Thrown for a call that cannot be carried out as asked: exit 2, with what would do. */
export class UsageError extends Error {}
