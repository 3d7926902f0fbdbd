import type { JsonSchema, YamlPath } from "@kommuneradar/core";
import type { CompletionItemKind } from "vscode-languageserver-types";
import type { DocumentKind } from "../document-kind.js";
import type { FeatureContext } from "../feature.js";
import type { Asked } from "../hover/asked.js";

/** A place where something may be written: a key of a map, a value, or a cell of a workforce file. */
export interface Place {
  readonly context: FeatureContext;
  readonly part: "key" | "value";
  /** Of the map a key is written in, or of the value; in a workforce file none. */
  readonly path: YamlPath;
  /** The path without list positions (`technologies.ring`), or the column's role in a workforce file. */
  readonly field: string;
  /** Of the map, or of the value. */
  readonly schema: JsonSchema | undefined;
  /** Keys that the map has already, or other words of the list. */
  readonly siblings: readonly string[];
  /** Inside `{ … }` or `[ … ]`: all on one line. */
  readonly flow: boolean;
  /** An entry of a list, not the one value of a key. */
  readonly isEntry: boolean;
  /** What is typed before the cursor. */
  readonly typed: string;
  /** What cards about codes and names are made from. */
  readonly asked: Asked;
}

/** Something that may be written at a place. */
export interface Proposal {
  /** The id, code or key. */
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Shown beside the label: a name in the language of the interface. */
  readonly title?: string | undefined;
  /** Shown behind the title, such as why it comes first. */
  readonly remark?: string | undefined;
  /** Markdown. */
  readonly documentation?: (() => string | undefined) | undefined;
  /** Further words to find it by: names in other languages. */
  readonly words?: readonly string[];
  /** 0 comes before 1, the default, and a whole file (-1) before all. Within a rank the order of the source stays. */
  readonly rank?: -1 | 0 | 1 | 2;
  readonly preselect?: boolean;
  readonly write: Writing;
  /** What is to be written next: editors ask again if there are proposals for it. */
  readonly next?: Pick<Place, "field" | "schema">;
}

/**
 * `value`: a scalar as it is to be read, with quotation marks where needed · `code`: one with them where such are quoted
 * · `choice`: one of the schema's own words, never quoted · `key`: a key and the lines of what follows its colon · `snippet`: lines, further ones indented from the first.
 * Lines hold tab stops.
 */
export type Writing =
  | { readonly form: "value" | "code" | "choice"; readonly text: string }
  | { readonly form: "key"; readonly key: string; readonly lines: readonly string[] }
  | { readonly form: "snippet"; readonly lines: readonly string[] };

/** One kind of things that may be written. Add one: a file in `sources/` and a line in `sources/index.ts`. */
export interface Source {
  readonly part: Place["part"];
  /** Fields it has values for; without them it is asked everywhere. */
  readonly fields?: Readonly<Partial<Record<DocumentKind, readonly string[]>>>;
  propose(place: Place): Iterable<Proposal>;
}

export function defineSource(source: Source): Source {
  return source;
}
