import { type AnswerCheckedFile, type AnswerFinding, checkAnswer } from "@kommuneradar/charts";
import { planEntries } from "@kommuneradar/core";
import type { ServiceDocument } from "@kommuneradar/language-service";
import { namedOptions } from "../../estimate/estimate-source.js";
import { isOfWindow } from "../refuse-outside.js";
import type { Asking, AssistantTool } from "../tool.js";
import { namedFiles, type WindowFile, windowFiles } from "../window-files.js";

/** Files of the window that are checked when none are named. */
const mostFiles = 100;

export const check: AssistantTool<"check"> = {
  name: "check",
  async answer({ files: asked, offset }, asking) {
    const files = asked
      ? await namedFiles(asked, asking)
      : (await windowFiles(asking)).files.slice(0, mostFiles);
    const checked: AnswerCheckedFile[] = [];
    for (const file of files) {
      if (await isOfWindow(file.uri)) checked.push(await checkFile(file, asking));
    }
    return checkAnswer(checked, { offset }, asking.language);
  },
};

async function checkFile(file: WindowFile, asking: Asking): Promise<AnswerCheckedFile> {
  const { name, kind, document } = file;
  if (kind === "workforce") return checkTable(file, asking);
  if (document === undefined) return { file: name, kind, entries: 0, findings: [] };
  const found = asking.service.diagnostics(document);
  return { file: name, kind, entries: entriesOf(kind, document, asking), findings: toldOf(name, found) };
}

/** As the estimate that names it wants it read, all of it. */
async function checkTable({ name, kind, uri }: WindowFile, asking: Asking): Promise<AnswerCheckedFile> {
  const naming = asking.service.estimateNaming(uri.toString());
  const lease = asking.workforces.lease(uri, naming === undefined ? {} : namedOptions(naming));
  try {
    const table = await lease.file.table();
    if (table === undefined) return { file: name, kind, entries: 0, findings: [] };
    const found = asking.service.tableDiagnostics(uri.toString(), table);
    return { file: name, kind, entries: table.rows, findings: toldOf(name, found) };
  } finally {
    lease.dispose();
  }
}

function entriesOf(kind: WindowFile["kind"], document: ServiceDocument, { service }: Asking): number {
  if (kind === "radar") return service.radar(document).radar?.technologies.length ?? 0;
  if (kind === "estimate") return service.estimateFile(document).estimate?.workforce.length ?? 0;
  if (kind === "projects") return service.projectsFile(document).projects?.projects.length ?? 0;
  const { plan } = service.planFile(document);
  return plan === undefined ? 0 : planEntries(plan);
}

/** By the number that the Language Server Protocol has for each; a hint is no more than information. */
const severities = ["error", "error", "warning", "info", "info"] as const;

function toldOf(file: string, found: ReturnType<Asking["service"]["diagnostics"]>): readonly AnswerFinding[] {
  return found.map(({ range, severity = 1, code, message }) => ({
    file,
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity: severities[severity] ?? "info",
    code: String(code ?? ""),
    message: String(message),
  }));
}
