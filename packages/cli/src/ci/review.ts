import { mkdir, writeFile } from "node:fs/promises";
import { join, posix, resolve } from "node:path";
import { checkFile } from "../check/check-file.js";
import { CheckedTogether } from "../check/checked-together.js";
import { checkFormats } from "../check/formats/index.js";
import type { CheckedFile } from "../check/formats/types.js";
import { type Context, UsageError } from "../commands/command.js";
import { type FromGit, findCommit, mergeBase, type Repository, rootOf } from "../git/repository.js";
import { ciTexts } from "../text/ci.js";
import { drawPictures } from "./draw-pictures.js";
import type { CiHost } from "./hosts/types.js";
import { runCommand } from "./run-command.js";
import { selectFiles } from "./select-files.js";
import type { ReviewedFile, Selection } from "./types.js";
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
  const { host, files } = options;
  const found = await rootOf(given.io.cwd);
  if (found.refused) return found;
  const { root, prefix } = found.value;
  const context = { ...given, io: { ...given.io, cwd: root } };
  const repository: Repository = { cwd: root, prefix: "" };
  const base = await baseOf(options, repository, context);
  if (base.refused) return base;
  const among = files.map((file) => posix.normalize(`${prefix}${file.replaceAll("\\", "/")}`));
  const selection = await selectFiles(repository, base.value, among);
  const folder = resolve(given.io.cwd, options.folder);
  await mkdir(folder, { recursive: true });
  const checked = await showFindings(selection, folder, host, context);
  const count = (severity: string) =>
    checked.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const sections: Section[] = [];
  let pictures = 0;
  for (const file of selection.reviewed) {
    sections.push(await compare(file, base.value, context));
    pictures += await drawPictures(file, base.value, folder, repository, context);
  }
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
  const words = ciTexts(context.language);
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

async function showFindings(
  { checked: files }: Selection,
  folder: string,
  { findings, findingsFile }: CiHost,
  context: Context,
): Promise<readonly CheckedFile[]> {
  const together = new CheckedTogether(files, context.io.cwd);
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, context, together));
  const text = checkFormats[findings](checked, context.language);
  if (findingsFile === undefined) context.io.out(text);
  else await writeFile(join(folder, findingsFile), text);
  return checked;
}

async function compare(file: ReviewedFile, base: string, context: Context): Promise<Section> {
  const { path, before } = file;
  const old = `${shortOf(base)}:${before ?? path}`;
  const now = path ?? `HEAD:${before}`;
  const { out, err } = await runCommand(context, "diff", "--format", "markdown", "--", old, now);
  // The two names above it stand in the section's heading already.
  return {
    file,
    text: out.replace(/^\*\*.*→.*\*\*\n+/, ""),
    remarks: err.split("\n").filter((line) => line !== ""),
  };
}

function shortOf(commit: string): string {
  return commit.slice(0, 12);
}
