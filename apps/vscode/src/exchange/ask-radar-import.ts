import { radarImporters, type TableRole, vocabulary } from "@kommuneradar/core";
import { describeRadarImportNote, summariseRadarImport } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import type { ImportPreview } from "../import/import-preview.js";
import { pick } from "../import/questions/question.js";
import { currentLanguage, t } from "../text/localize.js";
import { formatTitle } from "./format-title.js";
import type { RadarImportSession } from "./radar-import-session.js";

interface Step extends vscode.QuickPickItem {
  /** Undefined for the step that writes. */
  readonly ask?: () => Promise<void>;
}

/** Shows what becomes of a foreign radar until the user writes it or leaves; a line picked can be changed. */
export async function askRadarImport(session: RadarImportSession, preview: ImportPreview): Promise<boolean> {
  for (;;) {
    preview.refresh();
    const steps = [
      ...writing(session),
      ...format(session),
      ...sheets(session),
      ...columns(session),
      ...names(session),
      ...rings(session),
    ];
    const picked = await vscode.window.showQuickPick<Step>(steps, {
      title: t("Import Radar: {0}", session.fileName),
      placeHolder: t("Write it, or pick what to change"),
      ignoreFocusOut: true,
      matchOnDescription: true,
    });
    if (picked === undefined) return false;
    if (picked.ask === undefined) return true;
    await picked.ask();
  }
}

function writing({ result }: RadarImportSession): readonly Step[] {
  if (result === undefined) return [];
  return [
    { label: `$(check) ${t("Write Radar")}`, description: summariseRadarImport(result, currentLanguage()) },
  ];
}

function format(session: RadarImportSession): readonly Step[] {
  const { refusal, result, options } = session;
  const description = refusal
    ? describeRadarImportNote(refusal, currentLanguage())
    : formatTitle(result?.from ?? options.from ?? "");
  const ask = async () => {
    const from = await pick(
      t("What is it?"),
      radarImporters.map(({ id }) => ({ label: formatTitle(id), value: id })),
    );
    if (from !== undefined) await session.choose({ from });
  };
  return [{ label: `$(${refusal ? "error" : "file-code"}) ${t("Format")}`, description, ask }];
}

/** Which sheet of a workbook is read. */
function sheets(session: RadarImportSession): readonly Step[] {
  const { sheet, sheets: names = [] } = session.result ?? {};
  if (names.length < 2) return [];
  const ask = async () => {
    const choices = names.map((value) => ({ label: value, value }));
    const chosen = await pick(t("Which sheet?"), choices);
    if (chosen !== undefined) await session.choose({ sheet: chosen });
  };
  return [{ label: `$(files) ${t("Sheet")}`, description: sheet ?? "", ask }];
}

/** Where no header says what is what. */
function columns(session: RadarImportSession): readonly Step[] {
  const { refusal, options } = session;
  if (refusal?.code !== "no-name-column" && refusal?.code !== "no-such-column") return [];
  const { headers } = refusal;
  const roles: readonly (readonly [TableRole, string])[] = [
    ["name", t("Column of names")],
    ["ring", t("Column of rings")],
    ["quadrant", t("Column of categories")],
  ];
  return roles.map(([role, label]) => ({
    label: `$(list-selection) ${label}`,
    description: options.columns?.get(role) ?? "",
    ask: async () => {
      const header = await pick(
        label,
        headers.map((value) => ({ label: value, value })),
      );
      if (header !== undefined)
        await session.choose({ columns: new Map([...(options.columns ?? []), [role, header]]) });
    },
  }));
}

/** Names and orders that the source does not have. */
function names(session: RadarImportSession): readonly Step[] {
  const { notes = [] } = session.result ?? {};
  return notes.flatMap((note): readonly Step[] => {
    const isOrder = note.code === "ring-order-unknown";
    if (!isOrder && note.code !== "names-made") return [];
    const what = isOrder ? "rings" : note.what;
    const value = (isOrder ? note.rings : note.names).join(", ");
    const prompt =
      what === "categories" ? t("Categories, parted by commas") : t("Rings inside out, parted by commas");
    const ask = async () => {
      const answer = await vscode.window.showInputBox({ title: prompt, value, ignoreFocusOut: true });
      const list = (answer ?? "")
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "");
      if (list.length > 0) await session.choose({ [what]: list });
    };
    return [
      {
        label: `$(warning) ${what === "categories" ? t("Categories") : t("Rings")}`,
        description: describeRadarImportNote(note, currentLanguage()),
        ask,
      },
    ];
  });
}

/** What each foreign ring is here: itself, unless the user says otherwise. */
function rings(session: RadarImportSession): readonly Step[] {
  const { result, options } = session;
  const { rings: ours, status } = vocabulary(currentLanguage());
  const targets = [
    ...(["adopt", "trial", "assess", "hold"] as const).map((id) => ({
      label: ours[id].title,
      description: id,
      value: id,
    })),
    ...(["phased-out", "not-relevant"] as const).map((id) => ({
      label: status[id],
      description: id,
      value: id,
    })),
  ];
  return (result?.ringNames ?? []).map((name) => {
    const target = options.map?.get(name);
    const said = targets.find(({ value }) => value === target)?.label;
    return {
      label: `$(circle-large-outline) ${t("Ring {0}", name)}`,
      description: said === undefined ? t("stays as it is") : t("becomes {0}", said),
      ask: async () => {
        const kept = { label: t("As it is"), value: "" };
        const chosen = await pick<string>(t("What is the ring {0} here?", name), [kept, ...targets]);
        if (chosen === undefined) return;
        const map = new Map(options.map);
        if (chosen === "") map.delete(name);
        else map.set(name, chosen);
        await session.choose({ map });
      },
    };
  });
}
