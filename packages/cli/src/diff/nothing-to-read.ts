import type { Context } from "../commands/command.js";
import { type Finding, findingAtStart, toFinding } from "../finding.js";
import { gitTexts } from "../text/git.js";
import type { Version } from "./versions.js";

/** Why a version has no text: Git refused, there was no such file then (`absent` says what follows), or it is no text. */
export function nothingToRead(
  { label, file, refused }: Version,
  absent: string,
  { language }: Context,
): Finding {
  if (refused) {
    return findingAtStart(label, "unreadable-file", "error", gitTexts(language).refused(refused));
  }
  return file?.problem
    ? toFinding(label, file.problem, language)
    : findingAtStart(label, "unreadable-file", "warning", absent);
}
