import {
  assessByTrial,
  type Project,
  type Trial,
  type TrialProposal,
  trialEvidence,
  type YamlPath,
} from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import { appendItem } from "../edits/append-item.js";
import { type EditedFile, isBareFlow } from "../edits/edited-file.js";
import { insertKey } from "../edits/insert-key.js";
import { endOfValue } from "../edits/place-key.js";
import { defineFix, type Mend } from "../fix.js";
import { pathAt } from "../path-at.js";
import { yamlText } from "../templates/yaml-text.js";
import { fixTitles } from "../text/fix-titles.js";
import { TextLines } from "../text-lines.js";
import { valueAt } from "../value-at.js";

/** Writes the level that a trial gives grounds for into the radar, as assessed today, with the trial as evidence. */
export const trialNotAssessed = defineFix({
  codes: ["trial-not-assessed"],
  mend({ problem, context, language, today, file }): readonly Mend[] {
    const projects = context.projects?.projects;
    const [, at, , index] = (file && pathAt(file.source, problem)) ?? [];
    const project = projects?.projects.find((one) => one.index === at);
    const trial = project?.learning.find((one) => one.index === index);
    const named = projects?.radar === undefined ? undefined : context.file(projects.radar);
    const radar = named?.radar?.radar;
    if (project === undefined || trial === undefined || radar === undefined || !named?.source) return [];
    const edited: EditedFile = {
      kind: "radar",
      source: named.source,
      lines: new TextLines(named.document.getText()),
    };
    const assessed = assessByTrial(radar, project, trial);
    return (assessed?.proposals ?? []).flatMap((proposal): Mend[] => {
      const evidence = evidenceOf(project, trial, radar.language);
      const edits = assess(edited, assessed?.technology.index ?? 0, proposal, today, evidence);
      if (edits === undefined) return [];
      const elsewhere = [{ uri: named.document.uri, isNew: false, edits }];
      const title = fixTitles(language).assessByTrial(
        proposal.input,
        proposal.to,
        assessed?.technology.id ?? "",
      );
      return [{ title, edits: [], elsewhere }];
    });
  },
});

function evidenceOf(project: Project, trial: Trial, language: string): string {
  const date = trial.ended ?? trial.started;
  const fields = [
    `title: ${yamlText(trialEvidence(project, trial, language), "flow")}`,
    "kind: trial",
    ...(date === undefined ? [] : [`date: ${date}`]),
  ];
  return `{ ${fields.join(", ")} }`;
}

/** In the order of the keys, so that what goes to one place stands in it; undefined where there is no place. */
function assess(
  file: EditedFile,
  technology: number,
  { input, to, area }: TrialProposal,
  today: string,
  evidence: string,
): readonly TextEdit[] | undefined {
  const entry: YamlPath = ["technologies", technology];
  const assessment = [...entry, "assessment"];
  const level = area === undefined ? undefined : setKey(file, [...entry, "areasOfUse", area], input, to);
  if (area !== undefined && level === undefined) return undefined;
  const own = area === undefined ? [`${input}: ${to}`] : [];
  const written = `{ ${[...own, `date: ${today}`, `evidence: [${evidence}]`].join(", ")} }`;
  const value = valueAt(file.source.value, assessment);
  if (value === undefined || value === null || isBareFlow(file, assessment)) {
    const whole =
      value === undefined
        ? insertKey(file, entry, "assessment", written)
        : value === null
          ? insertedAt(file, assessment, ` ${written}`)
          : { range: file.source.rangeOf(assessment), newText: written };
    return complete([whole, ...(level ? [level] : [])]);
  }
  return complete([
    area === undefined ? setKey(file, assessment, input, to) : level,
    setKey(file, assessment, "date", today),
    appendItem(file, assessment, "evidence", evidence),
  ]);
}

function complete(edits: readonly (TextEdit | undefined)[]): readonly TextEdit[] | undefined {
  const made = edits.filter((edit) => edit !== undefined);
  return made.length === edits.length ? made : undefined;
}

/** Writes a value in the place of the one that is there, else where the key belongs. */
function setKey(file: EditedFile, map: YamlPath, key: string, value: string): TextEdit | undefined {
  const path = [...map, key];
  const written = valueAt(file.source.value, path);
  if (written === undefined) return insertKey(file, map, key, value);
  if (written === null) return insertedAt(file, path, ` ${value}`);
  return typeof written === "string" ? { range: file.source.rangeOf(path), newText: value } : undefined;
}

function insertedAt({ source, lines }: EditedFile, path: YamlPath, newText: string): TextEdit {
  const start = endOfValue(source, lines, path);
  return { range: { start, end: start }, newText };
}
