import { relative } from "node:path";
import type { PlanFile } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import type { InputFiles } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { readPlanFile } from "../files/read-plan-file.js";
import type { Finding } from "../finding.js";

/** The plan that an estimate file names, from the same place as the estimate. One that is not there is told of by its check. */
export async function readNamedPlan(
  named: string | undefined,
  estimate: string,
  { io, language }: Pick<Context, "io" | "language">,
  from: InputFiles,
): Promise<{ readonly plan: PlanFile | undefined; readonly findings: readonly Finding[] }> {
  const path = named === undefined ? undefined : namedPath(estimate, named);
  if (path === undefined || !from.exists(path)) return { plan: undefined, findings: [] };
  const shown = from.nameOf(path) ?? (relative(io.cwd, path) || path);
  const { reading, findings } = await readPlanFile(path, shown, { language }, from);
  return { plan: reading?.plan, findings };
}
