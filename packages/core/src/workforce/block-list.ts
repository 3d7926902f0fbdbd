import type { LiveBlock } from "./live-block.js";

/** Blocks of a page, of which one that has grown has twice as many at most. */
const pageSize = 64;

interface Page {
  readonly blocks: readonly LiveBlock[];
  /** Of its text. */
  readonly length: number;
  /** How far its blocks looked to tell where their last rows end, from the start of the page. */
  readonly reach: number;
}

/**
 * The blocks of a text, in pages: an edit of a million rows finds its block, and puts another in its place, by looking at
 * and copying a hundred of them and not all. A list never changes; who holds one holds the text of its moment.
 */
export class BlockList implements Iterable<LiveBlock> {
  /** Of blocks. */
  readonly length: number;
  readonly #pages: readonly Page[];

  private constructor(pages: readonly Page[]) {
    this.#pages = pages;
    this.length = pages.reduce((count, { blocks }) => count + blocks.length, 0);
  }

  static of(blocks: readonly LiveBlock[]): BlockList {
    return new BlockList(pagesOf(blocks));
  }

  *[Symbol.iterator](): Iterator<LiveBlock> {
    for (const { blocks } of this.#pages) yield* blocks;
  }

  at(index: number): LiveBlock | undefined {
    if (index < 0) return undefined;
    let before = 0;
    for (const { blocks } of this.#pages) {
      if (index < before + blocks.length) return blocks[index - before];
      before += blocks.length;
    }
    return undefined;
  }

  slice(first: number, next: number): readonly LiveBlock[] {
    const { page, before } = this.#pageOf(first);
    const found: LiveBlock[] = [];
    let at = before;
    for (const { blocks } of this.#pages.slice(page)) {
      if (at >= next) break;
      found.push(...blocks.slice(Math.max(0, first - at), next - at));
      at += blocks.length;
    }
    return found;
  }

  /** The first block that holds an offset or looked at what stands there, and where it starts; the number of blocks where none does. */
  reached(offset: number): { readonly first: number; readonly at: number } {
    let first = 0;
    let at = 0;
    for (const { blocks, length, reach } of this.#pages) {
      if (at + reach > offset) {
        for (const { text, reading } of blocks) {
          if (at + text.length + reading.lookedBeyond > offset) return { first, at };
          at += text.length;
          first++;
        }
      }
      at += length;
      first += blocks.length;
    }
    return { first, at };
  }

  /** Others in the place of the blocks from `first` to before `next`. */
  with(first: number, next: number, fresh: readonly LiveBlock[]): BlockList {
    const pages = this.#pages;
    const { page: from, before } = this.#pageOf(first);
    const isSmall = (held: number) => held + fresh.length - (next - first) < pageSize / 2;
    let to = from;
    let held = 0;
    while (to < pages.length && (to === from || before + held < next || isSmall(held))) {
      held += pages[to]?.blocks.length ?? 0;
      to++;
    }
    const blocks = pages.slice(from, to).flatMap((page) => page.blocks);
    const changed = blocks.toSpliced(first - before, next - first, ...fresh);
    return new BlockList(pages.toSpliced(from, to - from, ...pagesOf(changed)));
  }

  /** The page of a block, and the number of blocks before it; that of the last where there is no such block. */
  #pageOf(index: number): { readonly page: number; readonly before: number } {
    const last = this.#pages.length - 1;
    let before = 0;
    let page = 0;
    for (; page < last; page++) {
      const count = this.#pages[page]?.blocks.length ?? 0;
      if (index < before + count) break;
      before += count;
    }
    return { page, before };
  }
}

function pagesOf(blocks: readonly LiveBlock[]): readonly Page[] {
  if (blocks.length === 0) return [];
  if (blocks.length <= 2 * pageSize) return [pageOf(blocks)];
  const pages: Page[] = [];
  for (let at = 0; at < blocks.length; at += pageSize) pages.push(pageOf(blocks.slice(at, at + pageSize)));
  return pages;
}

function pageOf(blocks: readonly LiveBlock[]): Page {
  let length = 0;
  let reach = 0;
  for (const { text, reading } of blocks) {
    length += text.length;
    reach = Math.max(reach, length + reading.lookedBeyond);
  }
  return { blocks, length, reach };
}
