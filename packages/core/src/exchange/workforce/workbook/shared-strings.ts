import { xmlParser } from "./parse-xml.js";

/** The texts that cells of type `s` point to. Runs of one text are put together; how it is pronounced is left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = "";
  let reads = false;
  let pronounces = false;
  xmlParser({
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
  })(xml);
  return texts;
}
