import { mostScoreFileSize } from "@kommuneradar/core";
import type { ServerFiles } from "./world.js";

/** As many as the estimates of a workspace name. */
const mostKept = 64;

/** What is in the files that estimates name (score sets, mappings), the same object while it is the same on disk. */
export class NamedContents {
  readonly #kept = new Map<string, { readonly written: string; readonly content: Uint8Array | null }>();

  constructor(private readonly files: ServerFiles) {}

  /** null where there is no such file. */
  of(uri: string): Uint8Array | null {
    const state = this.files.state(uri);
    const kept = this.#kept.get(uri);
    // Put in anew, so that the one longest unused stands first.
    this.#kept.delete(uri);
    if (state === undefined) return null;
    const isSame = kept !== undefined && kept.written === state.written;
    // One byte more than is taken shows that the file is too large.
    const content = isSame ? kept.content : (this.files.read(uri, mostScoreFileSize + 1) ?? null);
    this.#kept.set(uri, { written: state.written, content });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return content;
  }
}
