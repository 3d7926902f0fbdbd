import { effectText } from "../../projects/effect-text.js";
import { projectWords } from "../../projects/words/index.js";
import { formatShare } from "../../text/format.js";
import { type Language, resolveText, type Text } from "../../text/localized.js";
import { sectorTitle } from "../../text/vocabulary.js";
import type { LinkedChange, LinkedDiff, LinkedList } from "./types.js";
import { linkedDiffWords } from "./words/index.js";
import { type LinkedLineKind, linkedLineKinds } from "./words/words.js";

/** Something that is different in projects or a plan, in words. */
export interface LinkedDiffLine {
  /** Lines of one kind follow one another. */
  readonly kind: LinkedLineKind;
  /** Heading of its kind. */
  readonly heading: string;
  /** The entry, by the newer id; undefined for the file itself. */
  readonly id: string | undefined;
  /** Of the entry, in the language where the file has it in that; of the file itself, in words. */
  readonly title: string;
  /** What is different, in a clause without the title. */
  readonly text: string;
}

/** A diff in words: kind by kind, and in a kind list by list and id by id. */
export function describeLinkedDiff(diff: LinkedDiff, language: Language): readonly LinkedDiffLine[] {
  const words = linkedDiffWords(language);
  const titles = titlesOf(diff, language);
  const lines = diff.changes.map((change): LinkedDiffLine => {
    const kind = lineKind(change);
    return {
      kind,
      heading: words.kinds[kind],
      id: change.id,
      title: titles(change),
      text: textOf(change, diff, language),
    };
  });
  if (diff.file.length > 0) {
    const text = diff.file.map((field) => words.fields[field]).join(", ");
    lines.push({
      kind: "file",
      heading: words.kinds.file,
      id: undefined,
      title: words.theFile[diff.of],
      text,
    });
  }
  const order = (line: LinkedDiffLine) => linkedLineKinds.indexOf(line.kind);
  return lines.sort((a, b) => order(a) - order(b));
}

/** A realised effect that has got a figure is what a reader looks for first. */
function lineKind(change: LinkedChange): LinkedLineKind {
  const isMeasured =
    change.kind === "effect" &&
    change.which === "realised" &&
    typeof change.to === "object" &&
    typeof change.from !== "object";
  return isMeasured ? "measured" : change.kind;
}

function textOf(change: LinkedChange, diff: LinkedDiff, language: Language): string {
  const words = linkedDiffWords(language);
  const names = projectWords(language);
  const text = (value: Text | undefined) => resolveText(value, language, diff.new.language);
  const fromTo = <Value>(
    of: { readonly from: Value | undefined; readonly to: Value | undefined },
    tell: (value: Value) => string,
  ) => {
    const side = (value: Value | undefined) => (value === undefined ? words.unsaid : tell(value));
    return words.fromTo(side(of.from), side(of.to));
  };
  switch (change.kind) {
    case "added":
    case "removed":
      return words.entry[change.list];
    case "renamed":
      return words.renamed(change.from);
    case "status":
      return fromTo(change, (value) => names.status[value]);
    case "platformState":
      return fromTo(change, (value) => words.platformState[value]);
    case "measureState":
      return fromTo(change, (value) => words.measureState[value]);
    case "effect": {
      const what = [words.effect[change.which], text(change.benefit)]
        .filter((part) => part !== "")
        .join(", ");
      return `${what}: ${fromTo(change, (value) => effectText(value, language, diff.new.language))}`;
    }
    case "freedTime": {
      const side = (freed: typeof change.from) => {
        if (freed === undefined) return words.unsaid;
        const size = effectText({ value: freed.hours, unit: "hours", per: "year" }, language);
        return freed.usedFor === undefined
          ? words.withoutUse(size)
          : words.usedFor(size, text(freed.usedFor));
      };
      return words.nowBefore(side(change.to), side(change.from));
    }
    case "trial": {
      const { from, to, hypothesis, learnt } = change;
      const outcome =
        from !== undefined && to !== undefined
          ? words.fromTo(names.outcome[from], names.outcome[to])
          : to !== undefined
            ? words.began(names.outcome[to])
            : words.gone(from === undefined ? words.unsaid : names.outcome[from]);
      const taught = to !== undefined && to !== "ongoing" && learnt !== undefined;
      return `${words.quoted(text(hypothesis))} ${outcome}${taught ? `; ${words.learnt(text(learnt))}` : ""}`;
    }
    case "assumption":
      return assumptionText(change, language);
    case "edited":
      return change.fields.map((field) => words.fields[field]).join(", ");
  }
}

function assumptionText(change: LinkedChange & { kind: "assumption" }, language: Language): string {
  const words = linkedDiffWords(language);
  const { what, sector, year } = change;
  const isYear = what === "from" || what === "to";
  const figure = (value: number | undefined) =>
    value === undefined ? words.unsaid : isYear ? String(value) : formatShare(value, language);
  const isOfSector = !isYear && what !== "adoption";
  const place = isOfSector ? (sector === undefined ? words.otherSectors : sectorTitle(sector, language)) : "";
  const when = year === undefined ? "" : words.inYear(year);
  const thing = [words.assumed[what], when].filter((part) => part !== "").join(" ");
  return `${[place, thing].filter((part) => part !== "").join(", ")}: ${words.fromTo(figure(change.from), figure(change.to))}`;
}

/** What an entry is called in the newer file, or in the older where it is gone. */
function titlesOf(diff: LinkedDiff, language: Language): (change: LinkedChange) => string {
  const read = (side: "old" | "new") => {
    const lists: Partial<Record<LinkedList, readonly { readonly id: string; readonly title: Text }[]>> =
      diff.of === "projects" ? { projects: diff[side].projects } : planLists(diff[side]);
    return new Map(
      Object.entries(lists).flatMap(([list, entries]) =>
        entries.map(
          ({ id, title }) =>
            [`${list} ${id}`, resolveText(title, language, diff[side].language)] as [string, string],
        ),
      ),
    );
  };
  const [before, after] = [read("old"), read("new")];
  return ({ kind, list, id }) => {
    const key = `${list} ${id}`;
    return (kind === "removed" ? before.get(key) : after.get(key)) || id;
  };
}

function planLists(plan: Extract<LinkedDiff, { of: "plan" }>["new"]) {
  const { challenges, platforms, processes, measures, consequences, scenarios } = plan;
  return { challenges, platforms, processes, measures, consequences, scenarios };
}
