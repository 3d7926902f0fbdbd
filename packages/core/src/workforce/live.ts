import type { Steps } from "../steps.js";
import { applyChanges, type TextChange } from "./apply-changes.js";
import { type Head, readHead } from "./head.js";
import { LiveBody } from "./live-body.js";
import type { Parting } from "./parting.js";
import { unreadableTable } from "./table.js";
import type { WorkforceOptions, WorkforceTable } from "./types.js";

/** A workforce text that is being edited, and its table at every moment. */
export interface LiveWorkforce {
  /** Length of the text, in UTF-16 units. */
  readonly length: number;
  /** Applies changes in the order given; each offset is in the text that the change before has left. */
  edit(changes: readonly TextChange[]): void;
  /**
   * Reads some of what is still to be read, a few thousand characters: all of a text just opened, or of one whose header
   * has changed. True while there is more. Who does not call it has it all read by `table`.
   */
  readSome(): boolean;
  /**
   * Makes the parts beforehand that will be asked for (`estimatePartings`), a thousandth of a second at each step: of a large
   * text just read each would else take as long as many rows. An edit ends it.
   */
  prepare(partings: readonly Parting[]): Steps<void>;
  /** What `readWorkforce` makes of the text as it is now. */
  table(): WorkforceTable;
}

/**
 * Opens a workforce text for editing. The text is kept in blocks of whole rows, each with what it says; an edit reads
 * only the blocks it reaches, takes their old sums away and adds the new ones, so that it costs the same in a file of a
 * hundred rows and of a million. Only an edit of the header, or of a large part of the text, reads everything anew.
 */
export function openWorkforce(text: string, options: WorkforceOptions): LiveWorkforce {
  return new LiveDocument(text, options);
}

/** Changes that come together, above which it costs less to read everything anew. */
const manyChanges = 500;

class LiveDocument implements LiveWorkforce {
  readonly #options: WorkforceOptions;
  #headText = "";
  #head: Head | undefined;
  #body: LiveBody | undefined;
  #length = 0;
  #table: WorkforceTable | undefined;
  /** Rows that are still being read. */
  #reading: Iterator<void> | undefined;
  /** Edits that came meanwhile. */
  #waiting: TextChange[] = [];

  constructor(text: string, options: WorkforceOptions) {
    this.#options = options;
    this.#length = text.length;
    this.#open(text);
  }

  get length(): number {
    return this.#length;
  }

  edit(changes: readonly TextChange[]): void {
    this.#table = undefined;
    const inside = changes.map((change) => this.#withinText(change));
    if (this.#reading) this.#waiting.push(...inside);
    else this.#applyAll(inside);
  }

  readSome(): boolean {
    if (this.#reading?.next().done === true) {
      this.#reading = undefined;
      const waiting = this.#waiting;
      this.#waiting = [];
      this.#applyAll(waiting);
    }
    return this.#reading !== undefined;
  }

  *prepare(partings: readonly Parting[]): Steps<void> {
    if (this.#reading === undefined && this.#body !== undefined) yield* this.#body.prepare(partings);
  }

  table(): WorkforceTable {
    while (this.readSome());
    this.#table ??= this.#tableNow();
    return this.#table;
  }

  #tableNow(): WorkforceTable {
    if (this.#headText.includes("\0") || this.#body?.isBinary) return unreadableTable("binary", "utf-8");
    if (this.#head?.isTooLong) return unreadableTable("header-too-long", "utf-8");
    return this.#body?.table() ?? unreadableTable("empty", "utf-8");
  }

  /** The change brought back into the text, whose length it changes. */
  #withinText({ offset, deleted, inserted }: TextChange): TextChange {
    const start = Math.min(Math.max(0, offset), this.#length);
    const end = Math.min(start + Math.max(0, deleted), this.#length);
    this.#length += inserted.length - (end - start);
    return { offset: start, deleted: end - start, inserted };
  }

  #applyAll(changes: readonly TextChange[]): void {
    if (changes.length > manyChanges) {
      this.#open(applyChanges(this.#text(), changes));
      return;
    }
    for (const [index, change] of changes.entries()) {
      if (this.#reading === undefined) this.#apply(change);
      else {
        this.#waiting.push(...changes.slice(index));
        break;
      }
    }
    if (this.#reading === undefined && this.#body?.isLittered) this.#open(this.#text());
  }

  #apply(change: TextChange): void {
    const { offset, deleted, inserted } = change;
    if (this.#body && this.#head && offset >= this.#head.lookedTo) {
      const headLength = this.#headText.length;
      this.#body.replace(offset - headLength, offset + deleted - headLength, inserted);
    } else {
      this.#open(applyChanges(this.#text(), [change]));
    }
  }

  #open(text: string): void {
    const head = readHead(text, true, Object.values(this.#options.columns ?? {}));
    this.#head = head;
    this.#reading = undefined;
    if (head && head.cells.length > 0) {
      this.#headText = text.slice(0, head.end);
      this.#body = new LiveBody(head, this.#options);
      this.#reading = this.#body.read(text.slice(head.end));
    } else {
      this.#headText = text;
      this.#body = undefined;
    }
  }

  /** All of it: only when nothing is being read. */
  #text(): string {
    return this.#headText + (this.#body?.text() ?? "");
  }
}
