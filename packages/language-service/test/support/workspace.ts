import type { Language, Position, Range } from "@kommuneradar/core";
import type { LanguageService, ServiceDocument } from "../../src/index.ts";
import { textIn } from "../../src/text-in.ts";
import { atCursor, file, serviceOver } from "./features.ts";

/** Files of a workspace, one of them with a cursor `│`: a service over them, the file and the place of the cursor. */
export interface Workspace {
  readonly service: LanguageService;
  readonly document: ServiceDocument;
  readonly position: Position;
  /** A place as `name line:text`, the line as an editor counts. */
  place(location: { readonly uri: string; readonly range: Range }): string;
  textOf(uri: string): string;
}

export function workspace(fixtures: Readonly<Record<string, string>>, language: Language = "en"): Workspace {
  const marked = Object.entries(fixtures).map(([name, fixture]) => {
    const { text, position } = fixture.includes("│")
      ? atCursor(fixture)
      : { text: fixture, position: undefined };
    return { document: file(name, text), position };
  });
  const { document, position } = marked.find((one) => one.position !== undefined) ?? marked[0] ?? {};
  if (document === undefined) throw new Error("a workspace needs a file");
  const documents = marked.map((one) => one.document);
  const textOf = (uri: string) => documents.find((one) => one.uri === uri)?.getText() ?? "";
  return {
    service: serviceOver(documents, language),
    document,
    position: position ?? { line: 0, character: 0 },
    place: ({ uri, range }) =>
      `${uri.slice("file:///kommune/".length)} ${range.start.line + 1}:${textIn(textOf(uri), range)}`,
    textOf,
  };
}
