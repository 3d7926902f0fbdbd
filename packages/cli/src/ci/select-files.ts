import { join, posix } from "node:path";
import { parseYaml, YamlScalar } from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import { readHead, readText } from "../files/read-text.js";
import { type ChangedFile, changedFiles } from "../git/changed-files.js";
import { fileAt } from "../git/file-at.js";
import type { Repository } from "../git/repository.js";
import { runGit } from "../git/run-git.js";
import type { ReviewedFile, Selection } from "./types.js";

const isYaml = (path: string) => /\.ya?ml$/i.test(path);

/**
 * The files that a change is about, among paths (as Git takes them; all where there are none).
 * @param repository seen from its root
 */
export async function selectFiles(
  repository: Repository,
  from: string,
  among: readonly string[],
): Promise<Selection> {
  const all = await changedFiles(repository, from, []);
  const inScope = among.length === 0 ? all : await changedFiles(repository, from, among);
  const reviewed: ReviewedFile[] = [];
  const checked: string[] = [];
  for (const file of inScope) {
    const kind = await kindOf(repository, from, file);
    if (kind === "radar" || kind === "estimate") reviewed.push({ ...file, kind });
    if (file.path !== undefined && kind !== undefined) checked.push(file.path);
  }
  const changed = new Set(all.flatMap(({ path, before }) => [path, before]));
  for (const path of await estimatesNaming(repository, changed, among)) {
    if (reviewed.some((file) => file.path === path)) continue;
    reviewed.push({ kind: "estimate", path, before: path });
    checked.push(path);
  }
  return { reviewed: reviewed.sort(byPath), checked: checked.sort() };
}

async function kindOf(repository: Repository, from: string, { path, before }: ChangedFile) {
  const name = path ?? before ?? "";
  if (!isYaml(name) && !/\.csv$/i.test(name)) return undefined;
  const head =
    path === undefined
      ? (await fileAt(repository, from, name, "root"))?.bytes.toString("utf8", 0, 64 * 1024)
      : await readHead(join(repository.cwd, path));
  const kind = documentKind(name, head ?? "");
  return kind === "radar" || kind === "estimate" || kind === "workforce" ? kind : undefined;
}

/** Estimates that stayed as they were, while a file that they name did not. Their radar is none of their figures. */
async function estimatesNaming(
  { cwd }: Repository,
  changed: ReadonlySet<string | undefined>,
  among: readonly string[],
): Promise<readonly string[]> {
  const { stdout } = await runGit(cwd, ["ls-files", "-z", "--", ...among]);
  const found: string[] = [];
  for (const path of stdout.toString("utf8").split("\0").filter(isYaml)) {
    if (changed.has(path) || documentKind(path, (await readHead(join(cwd, path))) ?? "") !== "estimate")
      continue;
    const { text } = await readText(join(cwd, path));
    const value = text === undefined ? undefined : parseYaml(text).value;
    const fields = value instanceof Map ? [...value].filter(([key]) => key !== "radar") : [];
    const names = stringsIn(fields.map(([, field]) => field));
    if (names.some((name) => changed.has(posix.join(posix.dirname(path), name.replaceAll("\\", "/")))))
      found.push(path);
  }
  return found;
}

function stringsIn(value: unknown): readonly string[] {
  if (value instanceof YamlScalar) return [value.text];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return value instanceof Map ? [...value.values()].flatMap(stringsIn) : [];
}

function byPath(a: ReviewedFile, b: ReviewedFile): number {
  const [one, other] = [a.path ?? a.before ?? "", b.path ?? b.before ?? ""];
  return one < other ? -1 : Number(one > other);
}
