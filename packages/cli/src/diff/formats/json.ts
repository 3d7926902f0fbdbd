import { type InputChange, resolveText, type Text } from "@kommuneradar/core";
import type { DiffOutput } from "@kommuneradar/schema";
import type { DiffFormat } from "./types.js";

export const json: DiffFormat = ({ old, new: now, diff, findings }, language) => {
  const text = (value: Text | undefined) =>
    value === undefined ? null : resolveText(value, language, diff.new.language);
  const input = ({ input: name, from, to }: InputChange) => ({
    input: name,
    from: from ?? null,
    to: to ?? null,
  });
  const document: DiffOutput = {
    version: 1,
    old,
    new: now,
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
    reassessed: diff.reassessed.map(({ id, inputs, areas, by, date }) => ({
      id,
      inputs: inputs.map(input),
      areas: areas.map((area) => ({ ...input(area), sector: area.sector, title: text(area.title) })),
      by: by ?? null,
      date: date ?? null,
    })),
    recategorised: [...diff.recategorised],
    textOnly: [...diff.textOnly],
    radar: [...diff.radar],
    diagnostics: findings.map((finding) => ({ ...finding, related: [...finding.related] })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
