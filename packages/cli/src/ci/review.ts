import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import { checkFile } from "../check/check-file.js";
import { CheckedTogether } from "../check/checked-together.js";
import { checkFormats } from "../check/formats/index.js";
import type { CheckedFile } from "../check/formats/types.js";
import { type Context, UsageError } from "../commands/command.js";
import { selectedVersions } from "../diff/selected-versions.js";
import { filesWithin } from "../files/files-within.js";
import type { InputFiles } from "../files/input-files.js";
import type { Finding } from "../finding.js";
import {
  type FromGit,
  findCommit,
  fromRoot,
  mergeBase,
  openRepository,
  type Repository,
} from "../git/repository.js";
import { type SelectedFile, type Selection, selectFiles } from "../git/select-files.js";
import { ciTexts } from "../text/ci.js";
import { compareFile } from "./compare-file.js";
import { drawPictures } from "./draw-pictures.js";
import type { CiHost } from "./hosts/types.js";
import { reviewMarker, type Section, writeBody } from "./write-body.js";

export interface ReviewOptions {
  readonly host: CiHost;
  /** Paths that are reviewed; all where there are none. */
  readonly files: readonly string[];
  readonly base: string | undefined;
  readonly folder: string;
  /** Whether a comment is wanted, where the service has such. */
  readonly comment: boolean;
}

export interface Review {
  readonly errors: number;
  readonly warnings: number;
}

/** Checks, compares, draws and shows what a change is about. */
export async function review(options: ReviewOptions, given: Context): Promise<FromGit<Review>> {
  const { host } = options;
  const opened = await openRepository(given.io.cwd);
  if (opened.refused) return opened;
  const repository = fromRoot(opened.value);
  const { root } = repository;
  const context = { ...given, io: { ...given.io, cwd: root } };
  const among = options.files.map((file) => pathFromRoot(root, file, given));
  const base = await baseOf(options, repository, context);
  if (base.refused) return base;
  const selection = await selectFiles(repository, { from: base.value, to: "added", among });
  const words = ciTexts(context.language);
  const nowhere = selection.unknown.filter((path) => !existsSync(join(root, path))).map(words.noPath);
  // One list of paths may serve several repositories, but where none of them is right nothing would be reviewed.
  if (nowhere.length > 0 && nowhere.length === among.length) throw new UsageError(nowhere.join(" "));
  for (const line of nowhere) log(context, line);
  const folder = resolve(given.io.cwd, options.folder);
  await mkdir(folder, { recursive: true });
  const files = filesWithin(root);
  const checked = await showFindings(selection, files, folder, host, context);
  const earlier = { repository, commit: base.value, revision: shortOf(base.value) };
  const sections: Section[] = [];
  const found = checked.flatMap(({ findings }) => findings);
  let pictures = 0;
  for await (const { file, versions } of selectedVersions(selection.compared, earlier, files, root)) {
    const { section, findings } = await compareFile(file, versions, earlier, context);
    if (section) sections.push(section);
    const untold = findings.filter((finding) => !found.some((known) => isSame(known, finding)));
    found.push(
      ...untold.filter(
        (finding) => !isToldMissing(finding, file, found, (path) => files.exists(join(root, path))),
      ),
    );
    pictures += await drawPictures(file, versions, earlier, folder, context);
  }
  const count = (severity: string) => found.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const address = host.address(given.io.env);
  const parts = {
    base: shortOf(base.value),
    sections,
    checked: checked.length,
    errors,
    warnings,
    pictures,
    address,
  };
  const whole = writeBody(parts, context.language, Number.POSITIVE_INFINITY);
  await writeFile(join(folder, "review.md"), `${whole}\n`);
  log(context, words.wrote(pictures + 1, folder));
  const changed = checked.length + sections.length > 0;
  const body = writeBody(parts, context.language);
  for (const line of await host.publish(
    { body, marker: reviewMarker, changed, folder, comment: options.comment },
    context,
  ))
    log(context, line);
  return { value: { errors, warnings } };
}

/** A line of the job's log: what services take for a command begins a line, and names may begin with anything. */
function log({ io }: Context, line: string): void {
  io.err(`kommuneradar: ${line.replaceAll(/\s+/g, " ")}\n`);
}

async function baseOf(
  { base, host }: ReviewOptions,
  repository: Repository,
  context: Context,
): Promise<FromGit<string>> {
  if (base === undefined) {
    const found = await host.base(repository, context);
    if (found === undefined) throw new UsageError(ciTexts(context.language).noBase);
    return found;
  }
  const found = await findCommit(repository, base);
  return found.refused ? found : { value: await mergeBase(repository, found.value, "HEAD") };
}

/** As Git names a file or a folder of the call, and "" the root. */
function pathFromRoot(root: string, file: string, { io, language }: Context): string {
  const path = relative(root, resolve(io.cwd, file)).replaceAll("\\", "/");
  if (isAbsolute(path) || path === ".." || path.startsWith("../")) {
    throw new UsageError(ciTexts(language).outside(file));
  }
  return path;
}

async function showFindings(
  { checked: names, naming }: Selection,
  files: InputFiles,
  folder: string,
  { findings, findingsFile }: CiHost,
  context: Context,
): Promise<readonly CheckedFile[]> {
  const together = new CheckedTogether([...new Set([...names, ...naming])], context.io.cwd, files);
  const checked: CheckedFile[] = [];
  for (const file of names) checked.push(await checkFile(file, context, together));
  const text = checkFormats[findings](checked, context.language);
  if (findingsFile === undefined) context.io.out(text);
  else await writeFile(join(folder, findingsFile), text);
  return checked;
}

/** What a check and a comparison both tell counts once. */
function isSame(one: Finding, other: Finding): boolean {
  return (["file", "code", "line", "column"] as const).every((key) => one[key] === other[key]);
}

/** Of a workforce that is not there the check tells at the name of it in the estimate, and a comparison at the file. */
function isToldMissing(
  { code, file }: Finding,
  { path }: SelectedFile,
  told: readonly Finding[],
  exists: (path: string) => boolean,
): boolean {
  return (
    code === "unreadable-file" &&
    file !== path &&
    !exists(file) &&
    told.some((known) => known.code === "workforce-not-found" && known.file === path)
  );
}

function shortOf(commit: string): string {
  return commit.slice(0, 12);
}
