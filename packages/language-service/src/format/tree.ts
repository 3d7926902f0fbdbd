import type { Position, YamlPath } from "@kommuneradar/core";

/** A map or list in block style, with what is written around its entries. */
export interface Block {
  readonly kind: "map" | "list";
  readonly path: YamlPath;
  /** Column of its keys or dashes. */
  readonly column: number;
  readonly entries: Entry[];
  /** Comments below its last entry that are indented as far as it is; "" is a blank line. */
  readonly trailing: string[];
}

/** A key with its value, or an entry of a list. */
export interface Entry {
  readonly path: YamlPath;
  /** Where its key or its dash stands. */
  readonly start: Position;
  /** Comments and blank lines above it, without indentation. */
  readonly lead: string[];
  readonly value: Block | Leaf;
}

/** What stays as it is written: a scalar, a map or list in brackets, or nothing. */
export interface Leaf {
  readonly kind: "leaf";
  /** Where the value begins; undefined where there is none. */
  readonly start: Position | undefined;
  readonly end: Position;
}

/** A block file, taken apart: its lines are those of `header`, the entries, and the comments between them. */
export interface BlockFile {
  readonly header: readonly string[];
  readonly root: Block;
}
