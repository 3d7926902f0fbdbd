import { resolve } from "node:path";
import { type Edition, type RadarReading, readRadar } from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { decodeText, readText, type TextFile } from "../files/read-text.js";
import { type Finding, findingAtStart, toFinding } from "../finding.js";
import { fileHistory } from "../git/file-history.js";
import { readBlobs } from "../git/read-blobs.js";
import { openRepository } from "../git/repository.js";
import { gitTexts } from "../text/git.js";

export interface Editions {
  /** Earliest first. */
  readonly editions: readonly Edition[];
  /** What could not be read, by name. */
  readonly findings: readonly Finding[];
}

/** Reads one edition after the other: what has not changed since the one before is not read again. */
class EditionReader {
  readonly editions: Edition[] = [];
  readonly findings: Finding[] = [];
  readonly #context: Context;
  #previous: RadarReading | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  add(id: string, label: string, date: string | undefined, file: TextFile | undefined): void {
    const { language } = this.#context;
    if (file?.text === undefined) {
      if (file) this.findings.push(toFinding(label, file.problem, language));
      return;
    }
    const isRadar = documentKind(label, file.text) === "radar";
    const reading = isRadar ? readRadar(file.text, { previous: this.#previous }) : undefined;
    if (reading?.radar === undefined) {
      const [problem] = reading?.problems ?? [];
      this.findings.push(
        problem
          ? toFinding(label, problem, language)
          : findingAtStart(label, "unknown-kind", "error", gitTexts(language).notARadar),
      );
      return;
    }
    this.#previous = reading;
    this.editions.push({ id, date: reading.radar.edition ?? date, radar: reading.radar });
  }
}

/** The editions that files are, by the date they state where all state one, else as they were named. */
export async function editionsOfFiles(files: readonly string[], context: Context): Promise<Editions> {
  const reader = new EditionReader(context);
  for (const file of files) {
    reader.add(file, file, undefined, await readText(resolve(context.io.cwd, file)));
  }
  const { editions, findings } = reader;
  const dated = editions.every(({ date }) => date !== undefined);
  const sorted = dated ? editions.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)) : editions;
  return { editions: sorted, findings };
}

/** The commits of a file, and the file as it stands where it is another than the last of them. */
export async function editionsInGit(file: string, context: Context): Promise<Editions> {
  const { cwd, today } = context.io;
  const { value: repository, refused } = await openRepository(cwd);
  if (refused) {
    const message = gitTexts(context.language).refused(refused);
    return { editions: [], findings: [findingAtStart(file, "unreadable-file", "error", message)] };
  }
  const versions = await fileHistory(repository, file);
  const names = versions.map(({ commit, path }) => `${commit}:${path}`);
  const blobs = await readBlobs(repository, names);
  const reader = new EditionReader(context);
  versions.forEach(({ commit, date, path }, at) => {
    const bytes = blobs[at];
    reader.add(commit, `${commit.slice(0, 10)}:${path}`, date, bytes && decodeText(bytes));
  });
  const now = await readText(resolve(cwd, file));
  const last = blobs.at(-1);
  const isCommitted = last !== undefined && now.text !== undefined && decodeText(last).text === now.text;
  if (!isCommitted) reader.add(file, file, today(), now);
  return { editions: reader.editions, findings: reader.findings };
}
