import {
  diffPlans,
  diffProjects,
  type LinkedDiff,
  type PlanFile,
  type Problem,
  type ProjectsFile,
  readPlan,
  readProjects,
} from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { type Finding, toFinding } from "../finding.js";
import { gitTexts } from "../text/git.js";
import type { Compared } from "./compare.js";
import { nothingToRead } from "./nothing-to-read.js";
import type { Version, Versions } from "./versions.js";

/** A kind of file that hangs on a radar: how it is read and compared, and what is left of one that is not there. */
interface LinkedKind<File> {
  readonly read: (text: string) => { readonly file: File | undefined; readonly problems: readonly Problem[] };
  readonly without: (other: File) => File;
  readonly diff: (old: File, now: File) => LinkedDiff;
}

const projects: LinkedKind<ProjectsFile> = {
  read(text) {
    const { projects: file, problems } = readProjects(text);
    return { file, problems };
  },
  without: (other) => ({ ...other, projects: [] }),
  diff: diffProjects,
};

const plan: LinkedKind<PlanFile> = {
  read(text) {
    const { plan: file, problems } = readPlan(text);
    return { file, problems };
  },
  without: (other) => ({
    ...other,
    challenges: [],
    platforms: [],
    processes: [],
    measures: [],
    competence: [],
    consequences: [],
    scenarios: [],
  }),
  diff: diffPlans,
};

/** Compares what could be read of two versions of a projects file. One that did not exist then has none. */
export function compareProjects(versions: Versions, context: Context): Compared {
  return compareLinked(projects, versions, context);
}

/** The same of a plan. */
export function comparePlans(versions: Versions, context: Context): Compared {
  return compareLinked(plan, versions, context);
}

function compareLinked<File>(kind: LinkedKind<File>, versions: Versions, context: Context): Compared {
  const old = readVersion(kind, versions.old, context);
  const now = readVersion(kind, versions.new, context);
  const absent = ({ file, refused }: Version, other: File | undefined) =>
    file === undefined && refused === undefined && other ? kind.without(other) : undefined;
  const before = old.file ?? absent(versions.old, now.file);
  const after = now.file ?? absent(versions.new, old.file);
  return {
    ...(before && after ? { linked: kind.diff(before, after) } : {}),
    findings: { old: old.findings, new: now.findings },
  };
}

function readVersion<File>(
  { read }: LinkedKind<File>,
  version: Version,
  context: Context,
): { readonly file: File | undefined; readonly findings: readonly Finding[] } {
  const { label, file } = version;
  if (file?.text === undefined) {
    const { absentLinked } = gitTexts(context.language);
    return { file: undefined, findings: [nothingToRead(version, absentLinked, context)] };
  }
  const { file: found, problems } = read(file.text);
  const findings = problems
    .map((problem) => toFinding(label, problem, context.language))
    .filter(({ severity }) => severity === "error");
  return { file: found, findings };
}
