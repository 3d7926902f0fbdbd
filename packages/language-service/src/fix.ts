import type { Language, Problem, ProblemCode, ProblemData } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";

/** One way to mend a problem. */
export interface Mend {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one way that is very likely right. */
  readonly isPreferred?: boolean;
}

export interface FixContext<C extends ProblemCode> {
  readonly problem: Problem<C>;
  readonly data: ProblemData[C];
  readonly text: string;
  readonly language: Language;
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
