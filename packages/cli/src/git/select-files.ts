import { posix } from "node:path";
import { parseYaml, YamlScalar } from "@kommuneradar/core";
import { type DocumentKind, documentKind, isTableName } from "@kommuneradar/language-service";
import { type ChangedFile, changedFiles } from "./changed-files.js";
import type { Repository } from "./repository.js";
import { type Tree, treeInCommit, treeOnDisk } from "./tree.js";

/** A file that a change is about, of a kind that can be compared. */
export interface SelectedFile extends ChangedFile {
  readonly kind: Exclude<DocumentKind, "workforce" | "mapping">;
  /** An estimate of which nothing changed but the radar it names: its figures are the same. */
  readonly byRadarAlone?: boolean;
}

/** What a change is about. All paths are from the root. */
export interface Selection {
  /** Radars, estimates, projects and plans that changed, and estimates of which a file that they name did. */
  readonly compared: readonly SelectedFile[];
  /** What there is to check: these as they are now, and workforce files that changed. */
  readonly checked: readonly string[];
  /** Estimates that name a file that changed: how they want it read counts. */
  readonly naming: readonly string[];
  /** Those of `among` that name nothing there is or was. */
  readonly unknown: readonly string[];
}

export interface SelectOptions {
  /** A commit. */
  readonly from: string;
  /** Another, or the files as they stand, with or without what nobody has added yet. */
  readonly to: { readonly commit: string } | "added" | "all";
  /** Files and folders that are selected from; all where there are none. */
  readonly among?: readonly string[];
}

const isYaml = (path: string) => /\.ya?ml$/i.test(path);

/** The files that a change is about, by what is in them. */
export async function selectFiles(
  repository: Repository,
  { from, to, among = [] }: SelectOptions,
): Promise<Selection> {
  const isWanted = wantedAmong(among);
  const old = await treeInCommit(repository, from);
  const now = await (typeof to === "string"
    ? treeOnDisk(repository, to)
    : treeInCommit(repository, to.commit));
  const changed = [...(await changedFiles(repository, from, typeof to === "string" ? undefined : to.commit))];
  const known = new Set([...old.names, ...changed.map(({ path }) => path)]);
  if (to === "all") {
    changed.push(
      ...now.names.filter((name) => !known.has(name)).map((path) => ({ path, before: undefined })),
    );
  }
  const all = [...old.names, ...now.names];
  const unknown = among.filter((path) => !all.some(wantedAmong([path])));
  const wanted = changed.filter(({ path, before }) => isWanted(path ?? before ?? ""));
  const kinds = await kindsOf(wanted, old, now, typeof to === "string");
  const compared: SelectedFile[] = [];
  const checked = new Set<string>();
  for (const file of wanted) {
    const kind = kinds.get(file);
    if (kind !== undefined && kind !== "workforce" && kind !== "mapping") compared.push({ ...file, kind });
    if (file.path !== undefined && kind !== undefined) checked.add(file.path);
  }
  const names = new Set(changed.flatMap(({ path, before }) => [path, before]));
  const naming: string[] = [];
  for (const estimate of await estimatesNaming(now, names)) {
    naming.push(estimate.path);
    // Whatever is in it by now: an estimate reads it as its workforce.
    for (const { path } of wanted) if (path && estimate.workforce.has(path)) checked.add(path);
    if (!isWanted(estimate.path) || names.has(estimate.path)) continue;
    const { path, byRadarAlone } = estimate;
    compared.push({ kind: "estimate", path, before: path, byRadarAlone });
    if (!byRadarAlone) checked.add(path);
  }
  return { compared: compared.sort(byPath), checked: [...checked].sort(), naming, unknown };
}

function wantedAmong(among: readonly string[]): (path: string) => boolean {
  if (among.length === 0 || among.includes("")) return () => true;
  return (path) => among.some((wanted) => path === wanted || path.startsWith(`${wanted}/`));
}

/** Of what a file is now, else of what it was: one that was a radar is one that is broken. */
async function kindsOf(
  files: readonly ChangedFile[],
  old: Tree,
  now: Tree,
  withTables: boolean,
): Promise<ReadonlyMap<ChangedFile, DocumentKind | undefined>> {
  const isOfKind = (name: string | undefined) =>
    name !== undefined && (isYaml(name) || (withTables && isTableName(name)));
  const kindsIn = async (tree: Tree, names: readonly (string | undefined)[]) => {
    const kinds = new Map<string | undefined, DocumentKind | undefined>();
    const read = names.filter((name) => name !== undefined).filter(isOfKind);
    for await (const { name, head } of tree.read(read)) kinds.set(name, documentKind(name, head ?? ""));
    return kinds;
  };
  const is = await kindsIn(
    now,
    files.map(({ path }) => path),
  );
  const unknown = files.filter(({ path }) => is.get(path) === undefined);
  const was = await kindsIn(
    old,
    unknown.map(({ before }) => before),
  );
  return new Map(files.map((file) => [file, is.get(file.path) ?? was.get(file.before)]));
}

interface NamingEstimate {
  readonly path: string;
  readonly workforce: ReadonlySet<string>;
  /** Nothing else it names changed: what the radar reaches may be another, its figures are not. */
  readonly byRadarAlone: boolean;
}

/** Estimates that name a file that changed. */
async function estimatesNaming(
  tree: Tree,
  changed: ReadonlySet<string | undefined>,
): Promise<readonly NamingEstimate[]> {
  const found: NamingEstimate[] = [];
  for await (const { name: path, head, text: read } of tree.read(tree.names.filter(isYaml))) {
    if (documentKind(path, head ?? "") !== "estimate") continue;
    const text = await read();
    const value = text === undefined ? undefined : parseYaml(text).value;
    const fields = value instanceof Map ? [...value] : [];
    const namedIn = (keys: typeof fields) =>
      stringsIn(keys.map(([, field]) => field)).map((name) =>
        posix.join(posix.dirname(path), name.replaceAll("\\", "/")),
      );
    const isFigure = ([key]: (typeof fields)[number]) => String(key) !== "radar";
    const named = namedIn(fields.filter(isFigure)).some((name) => changed.has(name));
    const radar = namedIn(fields.filter((field) => !isFigure(field))).some((name) => changed.has(name));
    if (!named && !radar) continue;
    found.push({
      path,
      byRadarAlone: !named,
      workforce: new Set(namedIn(fields.filter(([key]) => key === "workforce"))),
    });
  }
  return found;
}

function stringsIn(value: unknown): readonly string[] {
  if (value instanceof YamlScalar) return [value.text];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return value instanceof Map ? [...value.values()].flatMap(stringsIn) : [];
}

function byPath(a: ChangedFile, b: ChangedFile): number {
  const [one, other] = [a.path ?? a.before ?? "", b.path ?? b.before ?? ""];
  return one < other ? -1 : Number(one > other);
}
