import { AnswerRefused, answerTexts } from "@kommuneradar/charts";
import type { EstimateFile } from "@kommuneradar/core";
import * as vscode from "vscode";
import { isReadable } from "../documents/outside-files.js";
import type { EstimateSource } from "../estimate/estimate-source.js";
import type { PageLanguage } from "../protocol/envelope.js";

/**
 * An estimate may name files outside of the window's folders, which a view shows to whoever opened it. An assistant is told of
 * none.
 * @throws AnswerRefused
 */
export async function refuseOutside(
  { base, method, inputs }: EstimateSource,
  language: PageLanguage,
): Promise<void> {
  const named =
    method === undefined ? [] : namesIn(method).map((name) => vscode.Uri.joinPath(base, "..", name));
  for (const uri of [...inputs.map((input) => input.uri), ...named]) {
    if (await isOfWindow(uri)) continue;
    throw new AnswerRefused(answerTexts(language).outside(vscode.workspace.asRelativePath(uri)));
  }
}

/** Whether a file lies in a folder of the window, and no link leads from there to elsewhere. */
export async function isOfWindow(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined && (await isReadable(uri, []));
}

function namesIn({ workforce, scoreFiles, radar, plan }: EstimateFile): readonly string[] {
  const names = [
    ...workforce.map(({ mapping }) => mapping),
    ...scoreFiles.map(({ file }) => file),
    radar,
    plan,
  ];
  return names.flatMap((name) => (name === undefined ? [] : [name.replaceAll("\\", "/")]));
}
