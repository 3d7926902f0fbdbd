import type { Block } from "./blocks.js";

/** A first word that is an ordinary word, and no name: `spenn: …`, never `eByggeSak` or `radar.yaml`. */
const ordinary = /^\p{Ll}+(?=$|[ ,:;])/u;

/**
 * Blocks as a document has them: heads of tables and notes begin with a capital letter. A terminal, which shows the same
 * rows and lines, has them in small letters.
 */
export function inSentences(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case "table": {
        const [head = [], ...rows] = block.rows;
        return { ...block, caption: inSentence(block.caption), rows: [head.map(inSentence), ...rows] };
      }
      case "notes":
        return { ...block, lines: block.lines.map(inSentence) };
      default:
        return block;
    }
  });
}

/** A line as a document has it. */
export function inSentence(text: string): string {
  return text.replace(ordinary, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
