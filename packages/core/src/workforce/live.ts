import { type Head, readHead } from "./head.js";
import { LiveBody } from "./live-body.js";
import { unreadableTable } from "./table.js";
import type { WorkforceOptions, WorkforceTable } from "./types.js";

/** One change of a text: what stands at an offset (in UTF-16 units) is deleted, and something inserted there. */
export interface TextChange {
  readonly offset: number;
  readonly deleted: number;
  readonly inserted: string;
}

/** A workforce text that is being edited, and its table at every moment. */
export interface LiveWorkforce {
  /** Length of the text, in UTF-16 units. */
  readonly length: number;
  /** Applies changes in the order given; each offset is in the text that the change before has left. */
  edit(changes: readonly TextChange[]): void;
  /** What `readWorkforce` makes of the text as it is now. */
  table(): WorkforceTable;
}

/**
 * Opens a workforce text for editing. The text is kept in blocks of whole rows, each with what it says; an edit reads
 * only the blocks it reaches, takes their old sums away and adds the new ones, so that it costs the same in a file of a
 * hundred rows and of a million. Only an edit of the header reads everything anew.
 */
export function openWorkforce(text: string, options: WorkforceOptions): LiveWorkforce {
  return new LiveDocument(text, options);
}

class LiveDocument implements LiveWorkforce {
  readonly #options: WorkforceOptions;
  #headText = "";
  #head: Head | undefined;
  #body: LiveBody | undefined;
  #length = 0;
  #table: WorkforceTable | undefined;

  constructor(text: string, options: WorkforceOptions) {
    this.#options = options;
    this.#open(text);
  }

  get length(): number {
    return this.#length;
  }

  edit(changes: readonly TextChange[]): void {
    for (const change of changes) this.#apply(change);
    if (this.#body?.isLittered) this.#open(this.#text());
    this.#table = undefined;
  }

  table(): WorkforceTable {
    this.#table ??= this.#tableNow();
    return this.#table;
  }

  #tableNow(): WorkforceTable {
    if (this.#headText.includes("\0") || this.#body?.isBinary) return unreadableTable("binary", "utf-8");
    return this.#body?.table() ?? unreadableTable("empty", "utf-8");
  }

  #apply({ offset, deleted, inserted }: TextChange): void {
    const start = Math.min(Math.max(0, offset), this.#length);
    const end = Math.min(start + Math.max(0, deleted), this.#length);
    this.#length += inserted.length - (end - start);
    if (this.#body && this.#head && start >= this.#head.lookedTo) {
      const headLength = this.#headText.length;
      this.#body.replace(start - headLength, end - headLength, inserted);
      return;
    }
    const text = this.#text();
    this.#open(text.slice(0, start) + inserted + text.slice(end));
  }

  #open(text: string): void {
    this.#length = text.length;
    const head = readHead(text, true, Object.values(this.#options.columns ?? {}));
    this.#head = head;
    if (head && head.cells.length > 0) {
      this.#headText = text.slice(0, head.end);
      this.#body = new LiveBody(head, text.slice(head.end), this.#options);
    } else {
      this.#headText = text;
      this.#body = undefined;
    }
  }

  #text(): string {
    return this.#headText + (this.#body?.text() ?? "");
  }
}
