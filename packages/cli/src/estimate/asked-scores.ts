import { namesScoreFile, origin, type ScoreFile } from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import { type Context, UsageError } from "../commands/command.js";
import { type ReadScores, readScoreFiles } from "../files/read-score-file.js";
import { type Finding, toFinding } from "../finding.js";
import { texts } from "../text/index.js";

/** What `--scores` asks for: ids, of files too, and the files that the estimate file does not name itself. */
export interface AskedScores {
  readonly ids: readonly string[];
  readonly read: readonly ReadScores[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the score sets that a call names: ids of published sets, and paths of files. A file that the estimate file names
 * too is as it says there.
 */
export async function askedScores(
  names: readonly string[],
  kind: ScoreFile["kind"],
  named: readonly ReadScores[],
  { io, language, reference }: Context,
): Promise<AskedScores> {
  const known = namedBy(named, reference);
  const others = names.filter((name) => !known.has(name));
  const unknown = others.find((name) => !namesScoreFile(name));
  if (unknown !== undefined) {
    throw new UsageError(texts(language).unknownScores(unknown, [...reference.scoreSets.keys()].join(", ")));
  }
  const scoreFiles = others.map(
    (file): ScoreFile => ({ id: file, file, ...(kind && { kind }), range: origin }),
  );
  const read = await readScoreFiles({ scoreFiles }, io.cwd, reference);
  return {
    ids: names.map((name) => known.get(name) ?? name),
    read,
    findings: read.flatMap(({ entry, reading }) =>
      reading === "missing"
        ? [
            toFinding(
              entry.file,
              { code: "unreadable-file", data: { reason: "missing" }, range: origin },
              language,
            ),
          ]
        : reading.faults.map((fault) => toFinding(entry.file, { ...fault, range: origin }, language)),
    ),
  };
}

/** The id of each name that needs no file of its own. */
function namedBy(named: readonly ReadScores[], { scoreSets }: ReferenceData): ReadonlyMap<string, string> {
  return new Map([
    ...named.flatMap(({ entry: { id, file } }) => [[file, id] as const, [id, id] as const]),
    ...[...scoreSets.keys()].map((id) => [id, id] as const),
  ]);
}
