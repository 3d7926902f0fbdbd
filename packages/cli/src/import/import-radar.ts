import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import {
  type ImportRefusal,
  importRadar,
  type RadarImportNote,
  type RadarImportResult,
} from "@kommuneradar/core";
import { summariseRadarImport } from "@kommuneradar/language-service";
import type { RadarImportOutput } from "@kommuneradar/schema";
import { type Context, UsageError } from "../commands/command.js";
import type { ExitCode } from "../exit-code.js";
import { unreadableReason } from "../files/failure.js";
import { type Finding, findingAtStart, formatFinding, toFinding } from "../finding.js";
import { texts } from "../text/index.js";
import { importOptions, type RadarImportCall } from "./options.js";
import { readFiles } from "./read-files.js";
import { noteFinding } from "./to-finding.js";
import { writeResult } from "./write-result.js";

/** `import`: reads another tool's radar, tells what becomes of it, and writes where nothing stands in the way. */
export async function importForeignRadar(
  path: string,
  call: RadarImportCall,
  context: Context,
): Promise<ExitCode> {
  const { io, language } = context;
  if (call.output === undefined && !call.dryRun) throw new UsageError(texts(language).needsOutput);
  const options = importOptions(call);
  const isFolder = statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const read = await readResult(path, call, options, context);
  const findings: Finding[] =
    "findings" in read
      ? [...read.findings]
      : notesOf(read).map((note) => noteFinding(note, path, isFolder, language));
  const result = "files" in read ? read : undefined;
  let written: readonly string[] = [];
  if (result !== undefined && !call.dryRun && call.output !== undefined) {
    const outcome = await writeResult(path, call.output, result, call.force === true, context);
    if (outcome.refused === undefined) written = outcome.written;
    else findings.push(findingAtStart(path, "not-written", "error", outcome.refused));
  }
  if (call.format === "json") io.out(`${JSON.stringify(outputOf(result, findings), null, 2)}\n`);
  for (const finding of findings) {
    if (call.format === "text" || finding.severity === "error") io.err(`${formatFinding(finding)}\n`);
  }
  if (result !== undefined && call.format === "text") io.out(`${summariseRadarImport(result, language)}\n`);
  for (const name of written) io.err(`${texts(language).wrote(name)}\n`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function readResult(
  path: string,
  { from }: RadarImportCall,
  options: ReturnType<typeof importOptions>,
  { io, language }: Context,
): Promise<RadarImportResult | ImportRefusal | { readonly findings: readonly Finding[] }> {
  try {
    const files = await readFiles(resolve(io.cwd, path));
    if (typeof files === "string")
      return { refused: { file: "", line: 0, code: "unreadable-source", reason: files } };
    const name = basename(resolve(io.cwd, path)).replace(/\.[^.]+$/, "");
    return await importRadar(files, from === "auto" ? undefined : from, name, options);
  } catch (error) {
    const reason = unreadableReason(error);
    if (reason === undefined) throw error;
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return { findings: [toFinding(path, { code: "unreadable-file", data: { reason }, range }, language)] };
  }
}

function notesOf(read: RadarImportResult | ImportRefusal): readonly RadarImportNote[] {
  return "refused" in read ? [read.refused] : read.notes;
}

function outputOf(result: RadarImportResult | undefined, diagnostics: readonly Finding[]): RadarImportOutput {
  const {
    from = null,
    entriesIn = 0,
    entriesOut = 0,
    editions = 0,
    categories = 0,
    rings = 0,
  } = result ?? {};
  return {
    version: 1,
    from,
    entriesIn,
    entriesOut,
    editions,
    categories,
    rings,
    diagnostics: diagnostics.map((finding) => ({ ...finding, related: [...finding.related] })),
  };
}
