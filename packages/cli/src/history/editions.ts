import { resolve } from "node:path";
import {
  type Edition,
  type Language,
  type Problem,
  type Radar,
  type RadarReading,
  readRadar,
} from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { decodeText, readText, type TextFile } from "../files/read-text.js";
import { type Finding, findingAtStart, toFinding } from "../finding.js";
import { type FileVersion, fileHistory } from "../git/file-history.js";
import { placeInGit } from "../git/place-in-git.js";
import { readBlobs } from "../git/read-blobs.js";
import { isShallow, type Repository } from "../git/repository.js";
import { gitTexts } from "../text/git.js";

export interface Editions {
  /** Earliest first. */
  readonly editions: readonly Edition[];
  /** What could not be read, by name. */
  readonly findings: readonly Finding[];
}

/** What a version holds: a radar, or why it is none. */
type Read = { readonly radar: Radar } | { readonly problem: Problem | undefined };

/** Reads one edition after the other: what has not changed since the one before is not read again. */
class EditionReader {
  readonly editions: Edition[] = [];
  readonly findings: Finding[] = [];
  readonly #language: Language;
  #previous: RadarReading | undefined;

  constructor(language: Language) {
    this.#language = language;
  }

  read(file: TextFile, label: string): Read {
    if (file.text === undefined) return { problem: file.problem };
    const isRadar = documentKind(label, file.text) === "radar";
    const reading = isRadar ? readRadar(file.text, { previous: this.#previous }) : undefined;
    // What does not parse holds less than was written: an edition of it would tell of technologies that came and went.
    const broken = reading?.source.problems.find(isLossy);
    if (reading?.radar === undefined || broken) return { problem: broken ?? reading?.problems[0] };
    this.#previous = reading;
    return { radar: reading.radar };
  }

  add(id: string, label: string, date: string | undefined, read: Read): void {
    if ("radar" in read) {
      this.editions.push({ id, date: read.radar.edition ?? date, radar: read.radar });
      return;
    }
    const { notARadar } = gitTexts(this.#language);
    this.findings.push(
      read.problem
        ? toFinding(label, read.problem, this.#language)
        : findingAtStart(label, "unknown-kind", "error", notARadar),
    );
  }
}

/** The editions that files are, by the date they state where all state one, else as they were named. */
export async function editionsOfFiles(files: readonly string[], context: Context): Promise<Editions> {
  const reader = new EditionReader(context.language);
  for (const file of files) {
    reader.add(file, file, undefined, reader.read(await readText(resolve(context.io.cwd, file)), file));
  }
  const { editions, findings } = reader;
  const dated = editions.every(({ date }) => date !== undefined);
  if (dated) editions.sort(({ date: a = "" }, { date: b = "" }) => (a < b ? -1 : Number(a > b)));
  return { editions, findings };
}

/** The commits of a file, and the file as it stands where it is another than the last of them. */
export async function editionsInGit(file: string, context: Context): Promise<Editions> {
  const { cwd, today } = context.io;
  const { value: place, refused } = await placeInGit(resolve(cwd, file));
  if (refused) {
    const message = gitTexts(context.language).refused(refused);
    return { editions: [], findings: [findingAtStart(file, "unreadable-file", "error", message)] };
  }
  const { repository } = place;
  const versions = await fileHistory(repository, place.path);
  const reader = new EditionReader(context.language);
  const words = gitTexts(context.language);
  if (await isShallow(repository)) {
    reader.findings.push(findingAtStart(file, "unreadable-file", "warning", words.shallowHistory));
  }
  const { reads, lastText } = await readVersions(repository, versions, reader);
  for (const { commit, date, path, blob } of versions) {
    const label = `${commit.slice(0, 10)}:${path}`;
    const read = reads.get(blob);
    if (read) reader.add(commit, label, date, read);
    else reader.findings.push(findingAtStart(label, "unreadable-file", "warning", words.missingVersion));
  }
  const now = await readText(resolve(cwd, file));
  const isCommitted = now.text !== undefined && lastText !== undefined && sameLines(now.text, lastText);
  if (!isCommitted) reader.add(file, file, today(), reader.read(now, file));
  return { editions: reader.editions, findings: reader.findings };
}

/** Every version once, by its object: a change that was taken back has the bytes of before. */
async function readVersions(
  repository: Repository,
  versions: readonly FileVersion[],
  reader: EditionReader,
): Promise<{ reads: ReadonlyMap<string, Read>; lastText: string | undefined }> {
  const paths = new Map(versions.map(({ blob, path }) => [blob, path]));
  const last = versions.at(-1)?.blob;
  const reads = new Map<string, Read>();
  const contents = readBlobs(repository, [...paths.keys()]);
  let lastText: string | undefined;
  for (const [blob, path] of paths) {
    const { value: bytes } = await contents.next();
    if (!bytes) continue;
    const file = decodeText(bytes);
    if (blob === last) lastText = file.text;
    reads.set(blob, reader.read(file, path));
  }
  return { reads, lastText };
}

/** Git may write other line ends to the disk than it keeps. */
function sameLines(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
}

/** Of a key written twice one value is read, and all else. */
function isLossy({ code, data }: Problem): boolean {
  if (code === "yaml-limit") return true;
  return code === "yaml-syntax" && (data as { readonly reason?: string }).reason !== "DUPLICATE_KEY";
}
