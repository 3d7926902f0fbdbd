import { sameItems } from "@kommuneradar/core";
import type * as vscode from "vscode";
import { Later } from "./later.js";

/** Gives something made of the rows, or an older one while it is being made. `under`: what it is made with, but the rows. */
export type AskAfterTyping<T> = (
  under: readonly unknown[],
  make: () => T,
) => { readonly value: T; readonly isOld: boolean };

/**
 * Something that costs more than a key may. Under other settings the last one says nothing: then it is made at once, as in
 * the first picture. Where only the rows changed, the last one stands until nobody types.
 */
export class AfterTyping<T> implements vscode.Disposable {
  private readonly later: Later<{ readonly made: T }>;
  private last:
    | { readonly under: readonly unknown[]; readonly revision: number; readonly value: T }
    | undefined;

  /** @param finished is told when a picture would show more than the last one did */
  constructor(finished: () => void) {
    this.later = new Later(finished);
  }

  /** As it is asked for in a picture of a revision, `newest` being the one of now. */
  in(revision: number, newest: number): AskAfterTyping<T> {
    return (under, make) => {
      const { last } = this;
      if (last === undefined || !sameItems(last.under, under)) return this.keep(under, revision, make());
      if (last.revision === revision) return { value: last.value, isOld: false };
      if (revision !== newest) return { value: last.value, isOld: true };
      const value = this.later.ask(revision, function* () {
        yield;
        return { made: make() };
      });
      return value === undefined
        ? { value: last.value, isOld: true }
        : this.keep(under, revision, value.made);
    };
  }

  cancel(): void {
    this.later.cancel();
  }

  dispose(): void {
    this.later.cancel();
  }

  private keep(under: readonly unknown[], revision: number, value: T) {
    this.last = { under, revision, value };
    return { value, isOld: false };
  }
}
