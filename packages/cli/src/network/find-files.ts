import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { networkTexts } from "@kommuneradar/charts";
import { documentKind, isTableName } from "@kommuneradar/language-service";
import { type Context, UsageError } from "../commands/command.js";
import { isParquet } from "../engines/parquet.js";
import { filesBelow, isNamedAs } from "../files/files-below.js";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { type Finding, findingAtStart } from "../finding.js";

/** Files of a network, by paths from the folder the call is made in, each list in the order of its paths. */
export interface NetworkFiles {
  readonly radars: readonly string[];
  readonly estimates: readonly string[];
  /** Workforce files, whatever adds them up. */
  readonly workforces: readonly string[];
  readonly findings: readonly Finding[];
  /** false: a folder holds more than was to be looked at. */
  readonly areAll: boolean;
}

/** How folders of a network are looked through. */
interface NetworkWalk {
  /** `*.workforce.parquet` counts, too. */
  readonly isParquetTaken?: boolean;
  readonly from?: InputFiles;
  /** Entries of a folder that are looked at; without it all are. */
  readonly most?: number;
}

const isWorkforceName = (name: string) => /(^|[/.])workforce\.(csv|tsv|txt)$/i.test(name);
const isWorkforceParquet = (name: string) => /(^|[/.])workforce\.parquet$/i.test(name);
/** The header of an answer to the query for engines of one's own. */
const isCubeHead = (head = "") => /(^|[;,\t"])cube_rows(["]?\s*($|[;,\t\r\n]))/im.test(head.slice(0, 4096));

/** Finds the files of folders by their names (Parquet only where it is taken), cubes by their header too, and takes those that are named by what they are. */
export async function findNetworkFiles(
  asked: readonly string[],
  { isParquetTaken = false, from: files = filesOnDisk, most }: NetworkWalk,
  context: Context,
): Promise<NetworkFiles> {
  const { io, language } = context;
  const found: Record<"radars" | "estimates" | "workforces", Set<string>> = {
    radars: new Set(),
    estimates: new Set(),
    workforces: new Set(),
  };
  const findings: Finding[] = [];
  let areAll = true;
  const onMore = () => {
    areAll = false;
  };
  const walk = most === undefined ? {} : { most, onMore };
  const nameOf = (path: string) => (relative(io.cwd, path) || path).split(sep).join("/");
  for (const named of asked) {
    const from = resolve(io.cwd, named);
    const there = await stat(from).catch(() => undefined);
    if (there === undefined) throw new UsageError(networkTexts(language).notThere(named));
    if (!there.isDirectory()) {
      const kind = await kindOf(from, files);
      if (kind === undefined) {
        const message = networkTexts(language).notTaken(named);
        findings.push(findingAtStart(nameOf(from), "unknown-kind", "error", message));
      } else found[kind].add(nameOf(from));
      continue;
    }
    for await (const path of filesBelow(from, walk)) {
      const name = nameOf(path);
      if (isNamedAs("radar", name)) found.radars.add(name);
      else if (isNamedAs("estimate", name)) found.estimates.add(name);
      else if (isTableName(name) && (isWorkforceName(name) || isCubeHead(await files.head(path))))
        found.workforces.add(name);
      else if (isParquetTaken && isWorkforceParquet(name)) found.workforces.add(name);
    }
  }
  const sorted = (names: ReadonlySet<string>) => [...names].sort((a, b) => (a < b ? -1 : 1));
  return {
    radars: sorted(found.radars),
    estimates: sorted(found.estimates),
    workforces: sorted(found.workforces),
    findings,
    areAll,
  };
}

/** What a file that is named is; one that cannot be read is told so where it is read. */
async function kindOf(
  path: string,
  files: InputFiles,
): Promise<"radars" | "estimates" | "workforces" | undefined> {
  if (isParquet(path)) return "workforces";
  const kind = documentKind(path, (await files.head(path)) ?? "");
  if (kind === "radar") return "radars";
  if (kind === "estimate") return "estimates";
  return kind === "workforce" ? "workforces" : undefined;
}
