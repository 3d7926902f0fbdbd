import type { Language, Problem, ProblemCode, ProblemData } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import type { EditedFile } from "./edits/edited-file.js";
import type { EditedTable } from "./edits/edited-table.js";
import type { FeatureContext } from "./feature.js";

/** One way to mend a problem. */
export interface Mend {
  readonly title: string;
  /** At least one, here or elsewhere; none touches another. */
  readonly edits: readonly TextEdit[];
  /** What changes in other files; such a mend is never preferred. */
  readonly elsewhere?: readonly FileEdit[];
  /** The one way that is very likely right: *Fix all* takes it. */
  readonly isPreferred?: boolean;
}

/** Edits of another file. */
export interface FileEdit {
  readonly uri: string;
  /** The file is not there yet. */
  readonly isNew: boolean;
  readonly edits: readonly TextEdit[];
}

export interface FixContext<C extends ProblemCode> {
  readonly problem: Problem<C>;
  readonly data: ProblemData[C];
  readonly text: string;
  /** The file among the others. */
  readonly context: FeatureContext;
  readonly language: Language;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** The file as YAML; undefined for a file of another kind. */
  readonly file: EditedFile | undefined;
  /** The file as a workforce table; undefined for a file of another kind, or without a header. */
  readonly table: EditedTable | undefined;
  /** Whether the YAML is without faults of syntax after these edits. Costs a parse, so only a few are tried. */
  canBeReadWith(edits: readonly TextEdit[]): boolean;
  /** Whether it has fewer of them. Counts as such a trial too. */
  isBetterWith(edits: readonly TextEdit[]): boolean;
}

/** A quick fix, for every code it can mend. */
export interface Fix<C extends ProblemCode = ProblemCode> {
  readonly codes: readonly C[];
  mend(context: FixContext<C>): readonly Mend[];
}

/** Declares a fix; it has one line in `fixes/index.ts`. */
export function defineFix<C extends ProblemCode>(fix: Fix<C>): Fix<C> {
  return fix;
}

/** A mend by an edit that could be made, or none. */
export function mendBy(
  title: string,
  edit: TextEdit | undefined,
  { isPreferred = false }: { readonly isPreferred?: boolean } = {},
): readonly Mend[] {
  return edit === undefined ? [] : [{ title, edits: [edit], isPreferred }];
}
