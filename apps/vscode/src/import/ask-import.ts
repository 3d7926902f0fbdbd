import {
  appendUnmappedBytes,
  type CodeSystem,
  codeSystems,
  decodeBytes,
  type ImportRole,
  type ImportWeight,
  importRoles,
  importWeights,
  readMapping,
  weightRole,
} from "@kommuneradar/core";
import { codesWhy, describeImportNote, importWords } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { currentLanguage, t } from "../text/localize.js";
import type { ImportPreview } from "./import-preview.js";
import type { ImportSession } from "./import-session.js";

interface Step extends vscode.QuickPickItem {
  /** Asks and takes the answer in; undefined for the step that ends the questions. */
  readonly ask?: () => Promise<void>;
}

/**
 * Shows what was found, one line each, until the user writes it or leaves; a line picked can be changed. Resolves to
 * whether it is to be written.
 */
export async function askImport(session: ImportSession, preview: ImportPreview): Promise<boolean> {
  for (;;) {
    preview.refresh();
    const picked = await vscode.window.showQuickPick(stepsOf(session), {
      title: t("Import Workforce: {0}", session.fileName),
      placeHolder: t("Write it, or pick what to change"),
      ignoreFocusOut: true,
      matchOnDescription: true,
    });
    if (picked === undefined) return false;
    if (picked.ask === undefined) return true;
    await picked.ask();
  }
}

function stepsOf(session: ImportSession): Step[] {
  const language = currentLanguage();
  const words = importWords(language);
  const { table, plan, result } = session.state;
  const [error] = session.errors;
  const write: Step[] =
    error === undefined
      ? [
          {
            label: `$(check) ${t("Write Workforce and Estimate")}`,
            description: words.report.rows(result.rowsUsed, result.rowsIn),
          },
        ]
      : [];
  const splits = result.notes.flatMap((note): Step[] =>
    note.code === "split-municipality"
      ? [
          {
            label: `$(error) ${note.municipality} ${note.name}`,
            description: describeImportNote(note, language),
            ask: () => askSuccessor(session, note.municipality, note.successors),
          },
        ]
      : [],
  );
  const rivals = result.notes.find(({ code }) => code === "which-sheet");
  const asked = result.notes.find(({ code }) => code === "percent-or-share");
  const mixed = result.notes.find(({ code }) => code === "mixed-levels");
  const levels: Step[] =
    mixed === undefined
      ? []
      : [
          {
            label: `$(warning) ${t("Length of the Codes…")}`,
            description: describeImportNote(mixed, language),
            ask: () => askLevel(session),
          },
        ];
  const needsMapping = plan.codes.system === "yrkeskatalog" || plan.codes.system === "position";
  const mapping: Step[] = needsMapping
    ? [
        {
          label: `$(${error?.code === "mapping-needed" ? "error" : "key"}) ${t("Mapping…")}`,
          description: t("{0} codes are not in it", result.unmapped.length),
          ask: () => askMapping(session),
        },
        {
          label: `$(save-as) ${t("Write Codes to Map…")}`,
          description: t("a file to fill in, the heaviest first"),
          ask: () => writeUnmapped(session),
        },
      ]
    : [];
  const columns = importRoles.map((role): Step => {
    const column = plan.columns[role];
    return {
      label: `$(list-selection) ${words.roles[role]}`,
      description: column ? `${column.header} (${words.columnWhy[column.why]})` : "–",
      ask: () => askColumn(session, role),
    };
  });
  const sheets: Step[] =
    table.sheets.length > 1
      ? [
          {
            label: `$(${rivals === undefined ? "files" : "error"}) ${t("Sheet")}`,
            description: rivals === undefined ? (table.sheet ?? "") : describeImportNote(rivals, language),
            ask: () => askSheet(session),
          },
        ]
      : [];
  const rows = plan.filters.map(
    ({ header, value, why }): Step => ({
      label: `$(filter) ${header}`,
      description: `${value} (${words.filterWhy[why]})`,
      ask: () => askRows(session, header),
    }),
  );
  return [
    ...write,
    ...splits,
    ...levels,
    ...mapping,
    ...sheets,
    ...columns,
    {
      label: `$(symbol-enum) ${words.report.codes}`,
      description: `${words.systems[plan.codes.system]} (${codesWhy(plan, language)})`,
      ask: () => askCodes(session),
    },
    {
      label: `$(${asked === undefined ? "symbol-numeric" : "error"}) ${words.report.weight}`,
      description: asked === undefined ? words.weights[plan.weight] : describeImportNote(asked, language),
      ask: () => askWeight(session),
    },
    ...rows,
  ];
}

async function pick<T>(title: string, items: readonly (vscode.QuickPickItem & { readonly value: T })[]) {
  const picked = await vscode.window.showQuickPick([...items], { title, ignoreFocusOut: true });
  return picked?.value;
}

async function askSheet(session: ImportSession): Promise<void> {
  const sheets = session.state.table.sheets.map((label) => ({ label, value: label }));
  const sheet = await pick(t("Which sheet?"), sheets);
  if (sheet !== undefined) await session.chooseSheet(sheet);
}

async function askColumn(session: ImportSession, role: ImportRole): Promise<void> {
  const { plan } = session.state;
  const personal = new Set(plan.personal.map(({ header }) => header));
  const headers = plan.headers.flatMap((label, column) => {
    if (label === "" || personal.has(label)) return [];
    const samples = plan.preview.slice(0, 3).map((row) => row[column] ?? "");
    return [{ label, description: samples.join(", "), value: label }];
  });
  const none = { label: t("None"), value: "" };
  const header = await pick(importWords(currentLanguage()).roles[role], [...headers, none]);
  if (header !== undefined) await session.chooseColumn(role, header);
}

async function askCodes(session: ImportSession): Promise<void> {
  const { systems } = importWords(currentLanguage());
  const codes = await pick<CodeSystem>(
    t("What are the codes?"),
    codeSystems.map((value) => ({ label: systems[value], value })),
  );
  if (codes !== undefined) await session.choose({ codes });
}

async function askLevel(session: ImportSession): Promise<void> {
  const level = await pick(
    t("Codes of how many digits?"),
    [4, 3, 2, 1].map((value) => ({ label: String(value), value })),
  );
  if (level !== undefined) await session.choose({ level });
}

async function askWeight(session: ImportSession): Promise<void> {
  const { weights } = importWords(currentLanguage());
  const { columns } = session.state.plan;
  const kinds = importWeights.filter((kind) => {
    const role = weightRole(kind);
    return role === undefined || columns[role];
  });
  const weight = await pick<ImportWeight>(
    t("What is counted?"),
    kinds.map((value) => ({ label: weights[value], value })),
  );
  if (weight !== undefined) await session.choose({ weight });
}

async function askRows(session: ImportSession, header: string): Promise<void> {
  const { table, plan } = session.state;
  const column = plan.headers.indexOf(header);
  const values = new Set<string>();
  for (const { line, cells } of table.rows) {
    const value = cells[column]?.trim() ?? "";
    if (line > plan.headerLine && value !== "") values.add(value);
  }
  const value = await pick(
    header,
    [...values].toSorted().map((label) => ({ label, value: label })),
  );
  if (value !== undefined) await session.chooseRows(header, value);
}

async function askSuccessor(
  session: ImportSession,
  from: string,
  successors: readonly { readonly code: string; readonly name: string }[],
): Promise<void> {
  const code = await pick(
    t("Count {0} with which municipality of today?", from),
    successors.map((one) => ({ label: `${one.code} ${one.name}`, value: one.code })),
  );
  if (code !== undefined) await session.chooseSuccessor(from, code);
}

async function askMapping(session: ImportSession): Promise<void> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: t("Mapping: from;styrk08 as CSV, or a table of SSB's Klass"),
      filters: { [t("Mapping")]: ["csv", "tsv", "txt", "json"] },
    })) ?? [];
  if (file === undefined) return;
  const text = decodeBytes(await vscode.workspace.fs.readFile(file))?.text ?? "";
  const mapping = readMapping(text);
  if (mapping === undefined) {
    const note = { code: "mapping-unreadable", line: 0 } as const;
    void vscode.window.showErrorMessage(describeImportNote(note, currentLanguage()));
  } else await session.addMapping(mapping);
}

/** A file that exists gets the missing codes appended. */
async function writeUnmapped(session: ImportSession): Promise<void> {
  const { unmapped, classification } = session.state.result;
  const file = await vscode.window.showSaveDialog({
    title: t("Where to write the codes that lack a target?"),
    filters: { [t("Mapping")]: ["csv"] },
    saveLabel: t("Append"),
  });
  if (file === undefined) return;
  const { fs } = vscode.workspace;
  const before = await fs.readFile(file).then(
    (bytes) => bytes,
    () => undefined,
  );
  const missing = unmapped.filter(({ code }) => !session.mappedCodes.has(code));
  const content = appendUnmappedBytes(before, missing, classification);
  if (content === undefined) return;
  await fs.writeFile(file, content);
  await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
}
