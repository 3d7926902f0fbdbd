import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Problem, type Radar, readEstimateFile, readRadar } from "@kommuneradar/core";
import {
  checkEstimateReading,
  checkRadarReading,
  checkWorkforce,
  documentKind,
} from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { readHead, readText } from "../files/read-text.js";
import { streamWorkforce } from "../files/stream-workforce.js";
import { toFinding } from "../finding.js";
import type { CheckedFile } from "./formats/types.js";

/** A checked file; a radar comes with its model. */
export interface CheckedModel extends CheckedFile {
  readonly radar?: Radar;
}

interface Read {
  readonly kind: string;
  readonly entries: number;
  readonly problems: readonly Problem[];
  readonly radar?: Radar;
}

/** Reads and checks one file of any kind. What cannot be read ends in a finding, never in a throw. */
export async function checkFile(file: string, context: Context): Promise<CheckedModel> {
  const { problems, ...read } = await readAny(file, context);
  return { file, ...read, findings: problems.map((problem) => toFinding(file, problem, context.language)) };
}

async function readAny(file: string, context: Context): Promise<Read> {
  const path = resolve(context.io.cwd, file);
  const head = await readHead(path);
  const kind = head === undefined ? undefined : documentKind(file, head);
  if (kind === "workforce") {
    const { table, problem } = await streamWorkforce(path, { reference: context.reference });
    if (!table) return { kind, entries: 0, problems: [problem] };
    return { kind, entries: table.rows, problems: checkWorkforce(table) };
  }
  const { text, problem } = await readText(path);
  if (text === undefined) return { kind: kind ?? "unknown", entries: 0, problems: [problem] };
  if (kind === "radar") {
    const reading = readRadar(text);
    const problems = checkRadarReading(reading, { today: context.io.today() });
    const { radar } = reading;
    return { kind, entries: radar?.technologies.length ?? 0, problems, ...(radar && { radar }) };
  }
  if (kind === "estimate") {
    const reading = readEstimateFile(text);
    const exists = (other: string) => existsSync(resolve(dirname(path), other));
    const problems = checkEstimateReading(reading, { reference: context.reference, exists });
    return { kind, entries: reading.estimate?.workforce.length ?? 0, problems };
  }
  return { kind: "unknown", entries: 0, problems: [unknownKind(text)] };
}

function unknownKind(text: string): Problem {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  if (text.trim() === "") return { code: "empty-file", data: { expected: "kommuneradar" }, range };
  const found = /^\s*kommuneradar\s*:\s*(\S+)/.exec(text)?.[1];
  return { code: "unknown-kind", data: { found, allowed: ["radar/1", "estimate/1"] }, range };
}
