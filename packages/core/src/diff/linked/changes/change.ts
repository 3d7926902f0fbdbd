import type { LinkedChange } from "../types.js";

type Told<Change> = Change extends unknown ? Omit<Change, "list" | "id"> : never;

/** A change of an entry, before it is said which. */
export type ToldChange = Told<LinkedChange>;

/** A kind of change: what it tells of two versions of an entry, and the keys that need not be told again. */
export interface ChangeKind<Entry> {
  readonly fields: readonly (keyof Entry & string)[];
  readonly tell: (old: Entry, now: Entry) => readonly ToldChange[];
  /** Of keys that are told in part: whether the rest of them is the same. */
  readonly sameRest?: { readonly [Key in keyof Entry]?: (old: Entry, now: Entry) => boolean };
}
