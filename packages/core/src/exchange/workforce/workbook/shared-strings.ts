import type { Steps } from "../../../steps.js";
import { DamagedWorkbook } from "./damaged.js";
import { xmlParser } from "./parse-xml.js";

/** XML without the end of a text: a cell holds 32 767 characters. */
const longestText = 16 * 1024 * 1024;
/** XML before the first text: a declaration and one tag. */
const longestHead = 64 * 1024;
// Up to the next tag at most: it is looked for once from each.
const start = /<((?:\w+:)?)sst(?:\s[^<>]*?)?(\/?)>/;
const end = /<\/(?:\w+:)?sst\s*>\s*$/;

/**
 * The texts that cells of type `s` point to; their XML comes in pieces. Runs of one text are put together; how it is
 * pronounced is left out. @throws DamagedWorkbook
 */
export function* readSharedStrings(pieces: Iterable<string>): Steps<readonly string[]> {
  const texts: string[] = [];
  const parse = parserInto(texts);
  let held = "";
  let itemEnd: string | undefined;
  for (const piece of pieces) {
    yield;
    held += piece;
    if (itemEnd === undefined) {
      const opened = start.exec(held.slice(0, longestHead));
      if (opened?.[2] === "/") return [];
      if (opened) {
        itemEnd = `</${opened[1]}si`;
        held = held.slice(opened.index + opened[0].length);
      } else if (held.length > longestHead) throw new DamagedWorkbook("no texts");
    }
    const last = itemEnd === undefined ? -1 : held.lastIndexOf(itemEnd);
    const ended = last < 0 ? 0 : held.indexOf(">", last) + 1;
    if (ended > 0) parse(held.slice(0, ended));
    held = held.slice(ended);
    if (held.length > longestText) throw new DamagedWorkbook("a text without an end");
  }
  if (!end.test(held)) throw new DamagedWorkbook("texts cut off");
  parse(held.replace(end, ""));
  return texts;
}

/** Takes XML of whole items, and adds the text of each. */
function parserInto(texts: string[]): (xml: string) => void {
  let text = "";
  let reads = false;
  let pronounces = false;
  const parse = xmlParser({
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") pronounces = true;
      else if (name === "t") reads = !pronounces;
    },
    close(name) {
      if (name === "si") texts.push(text);
      else if (name === "rPh") pronounces = false;
      else if (name === "t") reads = false;
    },
    text(value) {
      if (reads) text += value;
    },
  });
  return (xml) => parse(`<texts>${xml}</texts>`);
}
