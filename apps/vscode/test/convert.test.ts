import { expect, test } from "vitest";
import { toQuickFix } from "../src/language/convert-code-action.ts";
import { toCompletionItem } from "../src/language/convert-completion.ts";
import { fromVsDiagnostic, toVsDiagnostic } from "../src/language/convert-diagnostic.ts";
import { toWorkspaceEdit } from "../src/language/convert-edit.ts";
import { toHover } from "../src/language/convert-hover.ts";
import { toInlayHint } from "../src/language/convert-inlay-hint.ts";
import { toFoldingRange, toSelectionRange } from "../src/language/convert-ranges.ts";
import { toDocumentSymbol } from "../src/language/convert-symbol.ts";

const range = { start: { line: 1, character: 2 }, end: { line: 3, character: 4 } };
const uri = "file:///kommune/by.radar.yaml";

test("a diagnostic keeps its place, words, code with page, tags and related places", () => {
  const shown = toVsDiagnostic({
    range,
    message: "Unknown ring",
    severity: 2,
    code: "unknown-ring",
    codeDescription: { href: "https://example.org/unknown-ring" },
    source: "kommuneradar",
    tags: [1],
    relatedInformation: [{ location: { uri, range }, message: "the rings" }],
  });
  expect(shown).toMatchObject({
    range,
    message: "Unknown ring",
    severity: 1,
    source: "kommuneradar",
    tags: [1],
  });
  expect(shown.code).toMatchObject({ value: "unknown-ring" });
  expect(shown.relatedInformation?.[0]).toMatchObject({ message: "the rings", location: { range } });
});

test("every severity of LSP has its own in VS Code, and none stated is an error", () => {
  const severities = [{}, { severity: 1 }, { severity: 2 }, { severity: 3 }, { severity: 4 }] as const;
  const shown = severities.map((stated) => toVsDiagnostic({ range, message: "", ...stated }).severity);
  expect(shown).toEqual([0, 0, 1, 2, 3]);
});

test("a diagnostic handed back is known again by code and place", () => {
  const given = { range, message: "m", code: "unknown-ring", source: "kommuneradar" };
  expect(fromVsDiagnostic(toVsDiagnostic(given))).toEqual(given);
  const withPage = toVsDiagnostic({ ...given, codeDescription: { href: "https://example.org" } });
  expect(fromVsDiagnostic(withPage)).toEqual(given);
});

test("an edit goes to every file it names", () => {
  const edit = toWorkspaceEdit({
    changes: { [uri]: [{ range, newText: "a" }], "file:///other": [{ range, newText: "b" }] },
  });
  expect(
    edit.entries().map(([file, edits]) => [file.toString(), edits.map(({ newText }) => newText)]),
  ).toEqual([
    [uri, ["a"]],
    ["file:///other", ["b"]],
  ]);
});

test("a quick fix is preferred only where the service is sure", () => {
  const action = { title: "Use trial", edit: { changes: { [uri]: [{ range, newText: "trial" }] } } };
  expect(toQuickFix({ ...action, isPreferred: true }, []).isPreferred).toBe(true);
  expect(toQuickFix(action, [])).toMatchObject({ title: "Use trial", kind: "quickfix", isPreferred: false });
});

test("a hover is shown as Markdown, and plain text as it stands", () => {
  const markdown = toHover({ contents: { kind: "markdown", value: "**RPA**" }, range });
  expect(markdown).toMatchObject({ contents: [{ value: "**RPA**" }], range });
  const plain = toHover({ contents: { kind: "plaintext", value: "a*b" } });
  expect(plain).toMatchObject({ contents: [{ value: "a\\*b" }] });
});

test("folds keep their lines and kind", () => {
  expect(toFoldingRange({ startLine: 1, endLine: 4, kind: "comment" })).toEqual({
    start: 1,
    end: 4,
    kind: 1,
  });
  expect(toFoldingRange({ startLine: 1, endLine: 4 })).toEqual({ start: 1, end: 4, kind: undefined });
});

test("a selection keeps its chain outwards", () => {
  const outer = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  expect(toSelectionRange({ range, parent: { range: outer } })).toMatchObject({
    range,
    parent: { range: outer, parent: undefined },
  });
});

test("a symbol keeps its kind, its two ranges and its children; one without a name gets a dash", () => {
  const selectionRange = { start: range.start, end: range.start };
  const shown = toDocumentSymbol({
    name: "technologies",
    kind: 18,
    range,
    selectionRange,
    children: [{ name: " ", detail: "Adopt", kind: 19, range, selectionRange }],
  });
  expect(shown).toMatchObject({ name: "technologies", detail: "", kind: 17, range, selectionRange });
  expect(shown.children).toMatchObject([{ name: "–", detail: "Adopt", kind: 18 }]);
});

test("an inlay hint keeps its place, its words and the blank before them", () => {
  const position = { line: 1, character: 8 };
  expect(toInlayHint({ position, label: "Nurses", paddingLeft: true, tooltip: "STYRK-08" })).toMatchObject({
    position,
    label: "Nurses",
    paddingLeft: true,
    tooltip: "STYRK-08",
  });
  expect(toInlayHint({ position, label: [{ value: "Nurses" }, { value: "!" }] }).label).toBe("Nurses!");
});

test("a completion replaces the range it names, is found by its filter text and shows its words beside", () => {
  const shown = toCompletionItem({
    label: "adopt",
    labelDetails: { description: "Ta i bruk" },
    kind: 20,
    textEdit: { range, newText: "adopt" },
    filterText: "ta i",
    sortText: "0",
    documentation: { kind: "markdown", value: "**Ta i bruk**" },
    preselect: true,
  });
  expect(shown).toMatchObject({
    label: { label: "adopt", description: "Ta i bruk" },
    kind: 19,
    insertText: "adopt",
    range,
    filterText: "ta i",
    sortText: "0",
    documentation: { value: "**Ta i bruk**" },
    preselect: true,
  });
});

/** In the syntax of snippets, not of JavaScript. */
const snippet = ["solutions: $", "{1|none,ready|}"].join("");

test("a snippet stays a snippet, with what may be asked for next", () => {
  const shown = toCompletionItem({
    label: "assessment",
    insertTextFormat: 2,
    insertTextMode: 1,
    textEdit: { insert: range, replace: range, newText: snippet },
    command: { title: "", command: "editor.action.triggerSuggest" },
  });
  expect(shown.keepWhitespace, "its lines are indented already").toBe(true);
  expect(shown.insertText).toEqual({ value: snippet });
  expect(shown.range).toEqual({ inserting: range, replacing: range });
  expect(shown.command).toEqual({ title: "", command: "editor.action.triggerSuggest" });
});
