import {
  type Language,
  type LinkedChange,
  type LinkedDiff,
  type ProjectEffect,
  resolveText,
  type Text,
} from "@kommuneradar/core";
import type { DiffOutput } from "@kommuneradar/schema";

type LinkedOutput = NonNullable<DiffOutput["linked"]>;

/** A diff of projects or a plan as a program reads it, its texts in a language. */
export function linkedOutput({ of, changes, file, new: now }: LinkedDiff, language: Language): LinkedOutput {
  const text = (value: Text) => resolveText(value, language, now.language);
  return { of, changes: changes.map((change) => changeOutput(change, text)), file: [...file] };
}

function changeOutput(change: LinkedChange, text: (value: Text) => string): LinkedOutput["changes"][number] {
  const { kind, list, id } = change;
  const entry = { kind, list, id };
  switch (change.kind) {
    case "added":
    case "removed":
      return entry;
    case "edited":
      return { ...entry, fields: [...change.fields] };
    case "effect": {
      const { which, benefit, from, to } = change;
      const side = (effect: ProjectEffect | undefined) => effectOutput(effect, text);
      return {
        ...entry,
        which,
        ...(benefit !== undefined && { benefit: text(benefit) }),
        from: side(from),
        to: side(to),
      };
    }
    case "freedTime": {
      const side = (freed: typeof change.from) =>
        freed
          ? { hours: freed.hours, ...(freed.usedFor !== undefined && { usedFor: text(freed.usedFor) }) }
          : null;
      return { ...entry, from: side(change.from), to: side(change.to) };
    }
    case "trial": {
      const { hypothesis, learnt, from = null, to = null } = change;
      return {
        ...entry,
        hypothesis: text(hypothesis),
        ...(learnt !== undefined && { learnt: text(learnt) }),
        from,
        to,
      };
    }
    case "assumption": {
      const { what, sector, year, from = null, to = null } = change;
      return {
        ...entry,
        what,
        ...(sector !== undefined && { sector }),
        ...(year !== undefined && { year }),
        from,
        to,
      };
    }
    default:
      return { ...entry, from: change.from ?? null, to: change.to ?? null };
  }
}

function effectOutput(effect: ProjectEffect | undefined, text: (value: Text) => string) {
  if (typeof effect !== "object") return effect ?? null;
  const { source: _, of, ...size } = effect;
  return { ...size, ...(of !== undefined && { of: text(of) }) };
}
