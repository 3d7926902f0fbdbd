import { type Edition, editionsWithMoves, type Radar } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import type { Finding } from "../finding.js";
import { editionsOfFiles } from "../history/editions.js";
import { readEditions } from "../history/read-editions.js";

export interface EarlierEditions {
  readonly earlier: readonly Edition[];
  /** What marks are held against. */
  readonly since?: Radar;
  readonly findings: readonly Finding[];
}

/** What a radar was: the edition files that are named beside it, or its commits since what is asked for; else nothing. */
export async function earlierEditions(
  file: string,
  editionFiles: readonly string[],
  since: string | undefined,
  context: Context,
): Promise<EarlierEditions> {
  if (editionFiles.length > 0) {
    const { editions, findings } = await editionsOfFiles(editionFiles, context);
    return { earlier: editions, findings };
  }
  if (since === undefined) return { earlier: [], findings: [] };
  const { editions, findings } = await readEditions([file], since, context);
  // The last is the file as it stands.
  const earlier = editionsWithMoves(editions).slice(0, -1);
  const [first] = editions;
  return { earlier, findings, ...(first && editions.length > 1 && { since: first.radar }) };
}
