import {
  diffRadars,
  type EstimateDiff,
  type InputChange,
  type Language,
  type ProcessSide,
  type Radar,
  type RadarDiff,
  resolveText,
  type Text,
} from "@kommuneradar/core";
import type { DiffOutput, DiffsOutput } from "@kommuneradar/schema";
import { linkedOutput } from "../linked-output.js";
import type { DiffDocument, DiffFormat } from "./types.js";

export const json: DiffFormat = ({ documents, several }, language) => {
  const written = documents.map((document) => outputOf(document, language));
  const output: DiffOutput | DiffsOutput | undefined = several ? { version: 1, diffs: written } : written[0];
  return `${JSON.stringify(output, null, 2)}\n`;
};

/** What a diff of technologies is where there are none to compare. */
const noRadar: Radar = {
  title: "",
  language: "nb",
  rule: "report",
  rings: [],
  categories: [],
  technologies: [],
};

function outputOf(
  { old, new: now, radar, estimate, linked, reach, findings }: DiffDocument,
  language: Language,
): DiffOutput {
  return {
    version: 1,
    old,
    new: now,
    ...radarOutput(radar ?? diffRadars(noRadar, noRadar), language),
    ...(estimate && { estimate: estimateOutput(estimate, language) }),
    ...(linked && { linked: linkedOutput(linked, language) }),
    ...(reach && { reach }),
    diagnostics: findings.map((finding) => ({ ...finding, related: [...finding.related] })),
  };
}

function radarOutput(diff: RadarDiff, language: Language) {
  const text = (value: Text | undefined) =>
    value === undefined ? null : resolveText(value, language, diff.new.language);
  const input = ({ input: name, from, to }: InputChange) => ({
    input: name,
    from: from ?? null,
    to: to ?? null,
  });
  return {
    added: [...diff.added],
    removed: [...diff.removed],
    renamed: [...diff.renamed],
    moved: diff.moved.map(({ id, from, to, by }) => ({ id, from, to, by })),
    edited: diff.edited.map(({ id, fields }) => ({ id, fields: [...fields] })),
    retired: diff.retired.map(({ id }) => id),
    revived: diff.revived.map(({ id }) => id),
    proposed: [...diff.proposed],
    placed: [...diff.placed],
    unplaced: [...diff.unplaced],
    why: diff.moved.map(({ id, why }) => ({
      id,
      inputs: why.inputs.map(input),
      departs: why.departs,
      because: text(why.because),
    })),
    reassessed: diff.reassessed.map(({ id, inputs, areas, by, date, committed }) => ({
      id,
      inputs: inputs.map(input),
      areas: areas.map((area) => ({ ...input(area), sector: area.sector, title: text(area.title) })),
      by: by ?? null,
      date: date ?? null,
      ...(committed && { committed }),
    })),
    recategorised: [...diff.recategorised],
    textOnly: [...diff.textOnly],
    radar: [...diff.radar],
  };
}

function estimateOutput(
  { before: _, after, ...diff }: EstimateDiff,
  language: Language,
): NonNullable<DiffOutput["estimate"]> {
  const { sectors, hiddenSectors, occupations, cells } = diff.workforce;
  return {
    weight: after.weight,
    scale: diff.scale,
    groupBy: [...after.groupBy],
    apart: diff.apart,
    causes: [...diff.causes],
    settings: [...diff.settings],
    scoresEdited: diff.scoresEdited,
    edited: [...diff.edited],
    plan: [...diff.plan],
    total: diff.total,
    groups: diff.groups && [...diff.groups],
    overrides: [...diff.overrides],
    processes: diff.processes && {
      ...diff.processes,
      sectors: diff.processes.sectors && [...diff.processes.sectors],
      processes: diff.processes.processes.map(({ title, language: from, ...change }) => ({
        ...change,
        title: resolveText(title, language, from) || change.id,
        from: sideOutput(change.from),
        to: sideOutput(change.to),
      })),
    },
    workforce: {
      sectors: sectors && [...sectors],
      hiddenSectors: [...hiddenSectors],
      occupations: [...occupations],
      cells: cells && [...cells],
    },
    hidden: { ...diff.hidden, groups: [...diff.hidden.groups] },
  };
}

function sideOutput(side: ProcessSide | null) {
  return side && { ...side, occupations: [...side.occupations] };
}
