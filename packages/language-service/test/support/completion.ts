import type { Language } from "@kommuneradar/core";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import type { ServiceDocument } from "../../src/index.ts";
import { textIn } from "../../src/text-in.ts";
import { atCursor, file, serviceOver } from "./features.ts";

/** What is offered at `│` in a file, and what each offer makes of the text. */
export function offeredAt(
  fixture: string,
  {
    name = "by.radar.yaml",
    language = "nb",
    others = [],
  }: { name?: string; language?: Language; others?: readonly ServiceDocument[] } = {},
) {
  const { text, position } = atCursor(fixture);
  const document = file(name, text);
  const items = serviceOver([document, ...others], language).completions(document, position) ?? [];
  const find = (label: string): CompletionItem => {
    const found = items.find((item) => item.label === label);
    if (found === undefined)
      throw new Error(`${label} is not among ${items.map((item) => item.label).join(", ")}`);
    return found;
  };
  return {
    text,
    position,
    items,
    labels: items.map(({ label }) => label),
    find,
    /** Each offer with what is shown beside it. */
    shown: items.map(({ label, labelDetails }) =>
      [label, ...(labelDetails?.description === undefined ? [] : [labelDetails.description])].join(" | "),
    ),
    /** The labels left as an editor filters by what is typed. */
    left: items.filter((item) => fits(typedFor(item), item.filterText ?? "")).map(({ label }) => label),
    /** The text once an offer is taken. */
    taking: (label: string) => applied(text, editOf(find(label))),
  };

  function typedFor(item: CompletionItem): string {
    return textIn(text, { start: editOf(item).range.start, end: position });
  }
}

export function editOf({ textEdit }: CompletionItem): TextEdit {
  if (textEdit === undefined || !("range" in textEdit)) throw new Error("no edit");
  return textEdit;
}

export function applied(text: string, { range, newText }: TextEdit): string {
  const before = textIn(text, { start: { line: 0, character: 0 }, end: range.start });
  const replaced = textIn(text, range);
  return before + newText + text.slice(before.length + replaced.length);
}

/** A snippet as it stands before anything is typed in it: first choices, placeholders, nothing. */
export function firstDraft(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^|])*)?\|\}/g, "$1")
    .replaceAll(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, "$1")
    .replaceAll(/\$\d+/g, "")
    .replaceAll(/\\([\\$}])/g, "$1");
}

/** As VS Code filters: the letters in their order, the first of them at the start of a word. */
function fits(typed: string, words: string): boolean {
  const wanted = typed.trimStart().toLowerCase();
  const text = words.toLowerCase();
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])./gu)].map(({ index }) => index);
  return wanted === "" || starts.some((start) => inOrderFrom(wanted, text, start));
}

function inOrderFrom(wanted: string, text: string, start: number): boolean {
  if (text[start] !== wanted[0]) return false;
  let at = start;
  for (const letter of wanted) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
