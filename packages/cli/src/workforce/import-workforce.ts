import { resolve } from "node:path";
import {
  type ImportNote,
  type ImportPlan,
  type ImportResult,
  importRoles,
  importRows,
  mergeMappings,
  noteSeverity,
  origin,
  planImport,
  readMapping,
  readSource,
  type SourceFile,
  type SourceTable,
} from "@kommuneradar/core";
import { describeImportNote, importReport, importWords } from "@kommuneradar/language-service";
import { type Context, UsageError } from "../commands/command.js";
import type { ExitCode } from "../exit-code.js";
import { unreadableReason } from "../files/failure.js";
import { readText } from "../files/read-text.js";
import { showProgress } from "../files/show-progress.js";
import { type Finding, formatFinding, toFinding } from "../finding.js";
import { texts } from "../text/index.js";
import { hintOf } from "./hints.js";
import { importDocument } from "./import-document.js";
import { columnOptions, type ImportOptions, municipalOptions } from "./options.js";
import { type OpenSource, openSource } from "./source-on-disk.js";
import { writeResult } from "./write-result.js";
import { writeUnmapped } from "./write-unmapped.js";

/** What was read and found; undefined parts could not be had. */
export interface Imported {
  readonly file: string;
  readonly table?: SourceTable;
  readonly plan?: ImportPlan;
  readonly result?: ImportResult;
  readonly written: readonly string[];
  readonly findings: readonly Finding[];
}

/** `workforce import`: reads, tells, and writes where nothing stands in the way. */
export async function importWorkforce(
  file: string,
  options: ImportOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, language } = context;
  const words = texts(language);
  checkCall(options, words);
  const read = await readAll(file, options, context);
  const { table, plan, result } = read;
  const findings = [...read.findings];
  const written: string[] = [];
  const said: string[] = [];
  let next: string | undefined;
  const refuse = (message: string) => findings.push(finding(file, "not-written", "error", message));
  if (options.format === "text" && table && plan && result)
    io.out(importReport(table, plan, result, language, (note) => noteSeverity(note) !== "info"));
  if (result && options.writeUnmapped !== undefined && !options.dryRun) {
    const outcome = await writeUnmapped(options.writeUnmapped, result, context);
    if (outcome.kind === "written") written.push(options.writeUnmapped);
    else if (outcome.kind === "refused") refuse(outcome.message);
    else {
      said.push(outcome.message);
      findings.push(finding(options.writeUnmapped, "nothing-unmapped", "info", outcome.message));
    }
  }
  const mayWrite = result !== undefined && !findings.some(({ severity }) => severity === "error");
  if (mayWrite && !options.dryRun && options.output !== undefined) {
    const outcome = await writeResult(file, options.output, result, options, context);
    if (outcome.refused === undefined) {
      written.push(...outcome.written);
      next = outcome.kept === "reads-other" ? undefined : outcome.estimate;
      if (outcome.kept !== undefined) {
        const [severity, say] =
          outcome.kept === "reads"
            ? (["info", words.estimateKept] as const)
            : (["warning", words.estimateReadsOther] as const);
        const message = say(outcome.estimate, options.output);
        findings.push(finding(outcome.estimate, "estimate-kept", severity, message));
      }
    } else refuse(outcome.refused);
  }
  const imported: Imported = { ...read, written, findings };
  if (options.format === "json") io.out(`${JSON.stringify(importDocument(imported), null, 2)}\n`);
  // The report lists the codes without a target already.
  const told = findings.filter(({ code, severity }) => severity !== "info" && code !== "unmapped-code");
  for (const found of told) io.err(`${formatFinding(found)}\n`);
  for (const line of [...said, ...written.map(words.wrote)]) io.err(`${line}\n`);
  if (next !== undefined) io.err(`${words.nextEstimate(next)}\n`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function checkCall(options: ImportOptions, words: ReturnType<typeof texts>): void {
  if (options.output === undefined && !options.dryRun) throw new UsageError(words.needsOutput);
  if (options.output !== undefined && !/\.csv$/i.test(options.output)) {
    throw new UsageError(words.badOption("--output", "*.csv"));
  }
}

async function readAll(file: string, options: ImportOptions, context: Context): Promise<Imported> {
  let source: OpenSource | undefined;
  const tell = showProgress(file, context);
  let done = 0;
  try {
    source = openSource(file, resolve(context.io.cwd, file), (bytes) => {
      done += bytes;
      // It is read to find out what it is, and again to add its rows up.
      const all = 2 * (source?.file.size ?? 0);
      tell?.(Math.min(done, all - 1), all);
    });
    return await readOpened(file, source.file, options, context);
  } catch (error) {
    const reason = unreadableReason(error);
    if (reason === undefined) throw error;
    const problem = { code: "unreadable-file", data: { reason }, range: origin } as const;
    return { file, written: [], findings: [toFinding(file, problem, context.language)] };
  } finally {
    tell?.(1, 1);
    source?.close();
  }
}

async function readOpened(
  file: string,
  source: SourceFile,
  options: ImportOptions,
  context: Context,
): Promise<Imported> {
  const { language, reference } = context;
  const columns = columnOptions(options.column, importRoles);
  const municipal = municipalOptions(options.municipality);
  const failed = (finding: Finding): Imported => ({ file, written: [], findings: [finding] });
  const { refusals } = importWords(language);
  const { sheet, delimiter, encoding } = options;
  const reading = await readSource(source, defined({ sheet, delimiter, encoding }));
  if (!reading.table) {
    const sheets = reading.sheets?.length ? ` (${reading.sheets.join(", ")})` : "";
    return failed(finding(file, reading.refused, "error", `${refusals[reading.refused]}${sheets}`));
  }
  const mappings = await Promise.all(options.mapping.map((path) => mappingAt(path, context)));
  const unreadable = mappings.flatMap((mapping) => ("code" in mapping ? [mapping] : []));
  if (unreadable.length > 0) return { file, written: [], findings: unreadable };
  const { table } = reading;
  const { codes, weight, headerLine, level } = options;
  const where = Object.fromEntries(options.where);
  const plan = planImport(
    table,
    { ...defined({ codes, weight, headerLine, level }), columns, where },
    reference,
  );
  const mapping = mergeMappings(mappings.flatMap((one) => ("code" in one ? [] : [one])));
  const result = importRows(table, plan, {
    reference,
    ...municipal,
    ...defined({ mapping, classification: options.classification }),
  });
  const findings = result.notes.map((note) => noteFinding(file, note, context));
  return { file, table, plan, result, written: [], findings };
}

async function mappingAt(path: string, { io, language }: Context) {
  const { text, problem } = await readText(resolve(io.cwd, path));
  if (text === undefined) return toFinding(path, problem, language);
  const note: ImportNote = { code: "mapping-unreadable", line: 0 };
  return readMapping(text) ?? finding(path, note.code, "error", describeImportNote(note, language));
}

function noteFinding(file: string, note: ImportNote, { language }: Context): Finding {
  const hint = hintOf(note);
  const message = `${describeImportNote(note, language)}${hint === undefined ? "" : ` (${hint})`}`;
  return finding(file, note.code, noteSeverity(note), message, note.line);
}

function finding(
  file: string,
  code: string,
  severity: Finding["severity"],
  message: string,
  line = 0,
): Finding {
  const at = Math.max(line, 1);
  return { file, code, severity, message, line: at, column: 1, endLine: at, endColumn: 1, related: [] };
}

type Given<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function defined<T extends object>(options: T): Partial<Given<T>> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<
    Given<T>
  >;
}
