const lineFeed = 0x0a;

/** Reads lines and counted bytes from a stream, and never more ahead than a chunk of it. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer, undefined>;
  #left: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** Without its line feed; undefined where the stream has no further whole line. */
  async line(): Promise<string | undefined> {
    let end = this.#left.indexOf(lineFeed);
    while (end < 0) {
      const had = this.#left.length;
      if (!(await this.#fill(had + 1))) return undefined;
      end = this.#left.indexOf(lineFeed, had);
    }
    return this.#take(end + 1)
      .subarray(0, end)
      .toString("utf8");
  }

  /** Undefined where the stream has fewer. */
  async bytes(count: number): Promise<Buffer | undefined> {
    return (await this.#fill(count)) ? this.#take(count) : undefined;
  }

  async #fill(count: number): Promise<boolean> {
    const parts = [this.#left];
    let have = this.#left.length;
    while (have < count) {
      const { value } = await this.#chunks.next();
      if (value === undefined) break;
      parts.push(value);
      have += value.length;
    }
    if (parts.length > 1) this.#left = Buffer.concat(parts);
    return have >= count;
  }

  #take(count: number): Buffer {
    const taken = this.#left.subarray(0, count);
    this.#left = this.#left.subarray(count);
    return taken;
  }
}
