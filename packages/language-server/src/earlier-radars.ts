import { withLineFeeds } from "@kommuneradar/core";
import { type Earlier, relativeUri, type ServiceDocument } from "@kommuneradar/language-service";
import type { ServerFiles } from "./world.js";

/** A revision is asked for again after so long, milliseconds: somebody may have committed. */
const stale = 30_000;

interface Kept {
  asked: number;
  earlier: Earlier | undefined;
}

/** What radars were in the revision that they are compared with; read when somebody first asks, told when it is there. */
export class EarlierRadars {
  readonly #kept = new Map<string, Kept>();
  #versions = 0;

  constructor(
    private readonly files: ServerFiles,
    private readonly now: () => number,
    private readonly told: () => void,
  ) {}

  /**
   * What is known now of the radar at an address.
   * @param base a revision, or a YAML file named from beside the radar; "" for nothing
   * @param open the text of a file, unsaved before disk
   */
  of(uri: string, base: string, open: (uri: string) => ServiceDocument | undefined): Earlier | undefined {
    if (base === "" || !uri.startsWith("file:")) return undefined;
    if (/\.ya?ml$/i.test(base)) {
      const other = relativeUri(uri, base);
      const document = other === undefined ? undefined : open(other);
      return document && { label: base, document };
    }
    const key = `${base} ${uri}`;
    const kept = this.#kept.get(key) ?? { asked: Number.NEGATIVE_INFINITY, earlier: undefined };
    this.#kept.set(key, kept);
    if (this.now() - kept.asked > stale) void this.#read(uri, base, kept);
    return kept.earlier;
  }

  /** The file was saved, opened or closed: whoever asks next is answered anew. */
  forget(uri: string): void {
    for (const [key, kept] of this.#kept) if (key.endsWith(` ${uri}`)) kept.asked = Number.NEGATIVE_INFINITY;
  }

  async #read(uri: string, base: string, kept: Kept): Promise<void> {
    kept.asked = this.now();
    const written = await this.files.earlier?.(uri, base).catch(() => undefined);
    const text = written === undefined ? undefined : withLineFeeds(written);
    if (text === kept.earlier?.document.getText()) return;
    const version = ++this.#versions;
    const document = { uri: `${uri}?${encodeURIComponent(base)}`, version, getText: () => text ?? "" };
    kept.earlier = text === undefined ? undefined : { label: base, document };
    this.told();
  }
}
