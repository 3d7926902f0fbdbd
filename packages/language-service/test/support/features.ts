import type { Language } from "@kommuneradar/core";
import { createLanguageService, type LanguageService, type ServiceDocument } from "../../src/index.ts";
import { reference, today } from "./world.ts";

/** A service over some files, in a language. */
export function serviceOver(
  files: readonly ServiceDocument[] = [],
  language: Language = "en",
): LanguageService {
  return createLanguageService({
    reference,
    today: () => today,
    language: () => language,
    files: () => files,
    exists: (uri) => files.some((file) => file.uri === uri),
    content: (uri) => files.find((file) => file.uri === uri)?.getText() ?? null,
    tables: () => files.map(({ uri }) => uri).filter((uri) => uri.endsWith(".csv")),
  });
}

/** A file of a workspace; `name` decides its kind unless the text does. */
export function file(name: string, text: string, version = 1): ServiceDocument {
  return { uri: `file:///kommune/${name}`, version, getText: () => text };
}

/** A text with a cursor `│` in it: the text, and where the cursor stood. */
export function atCursor(fixture: string): {
  readonly text: string;
  readonly position: { readonly line: number; readonly character: number };
} {
  const before = fixture.slice(0, fixture.indexOf("│"));
  const lines = before.split("\n");
  return {
    text: fixture.replace("│", ""),
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}

/** What folds in a radar, as `first-last kind`. */
export function folded(text: string): string[] {
  const ranges = serviceOver().foldingRanges(file("by.radar.yaml", text)) ?? [];
  return ranges.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ""}`);
}
