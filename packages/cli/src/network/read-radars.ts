import { basename, dirname, resolve } from "node:path";
import { type NetworkRadar, readNetworkRadar } from "@kommuneradar/core";
import { describeProblem } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { type Finding, toFinding } from "../finding.js";

/** Frozen editions stand in this folder beside the radar. */
const editions = "editions";

/** The radars of files; what cannot be read is found, and the others are there all the same. */
export async function readRadars(
  files: readonly string[],
  { io, language }: Context,
  from: InputFiles = filesOnDisk,
): Promise<{ readonly radars: readonly NetworkRadar[]; readonly findings: readonly Finding[] }> {
  const radars: NetworkRadar[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const { text, problem } = await from.text(resolve(io.cwd, file));
    if (text === undefined) {
      findings.push(toFinding(file, problem, language));
      continue;
    }
    const { radar, problems } = readNetworkRadar(text);
    const faults = problems.filter((one) => describeProblem(one, language).severity === "error");
    findings.push(...faults.map((one) => toFinding(file, one, language)));
    if (radar === undefined) continue;
    const folder = dirname(file);
    const frozen = basename(folder) === editions;
    radars.push({ id: file, place: frozen ? dirname(folder) : folder, ...(frozen && { frozen }), radar });
  }
  return { radars, findings };
}
