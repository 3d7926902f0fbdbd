import type { CursorWord } from "../cursor/yaml-cursor.js";
import { yamlText } from "../templates/yaml-text.js";
import type { Writing } from "./source.js";

/** How what is written at a place is put into the text. */
export interface Spot {
  readonly word: CursorWord;
  /** A blank comes first. */
  readonly missingBlank: boolean;
  readonly flow: boolean;
  /** Column of the key or the entry. */
  readonly column: number;
  /** What it takes for the first entry of a list or a map that is not there yet; `below`: a line further in. */
  readonly around: "nothing" | "dash" | "brackets" | "below";
  readonly hasColon: boolean;
  /** The quotation mark that codes beside it stand in. */
  readonly siblingQuote: "" | '"' | "'" | undefined;
  /** In a workforce file there is no YAML to keep valid. */
  readonly plain?: boolean;
}

export interface Written {
  readonly newText: string;
  /** The text holds tab stops. */
  readonly isSnippet: boolean;
}

/** The text that takes the place of the word at the cursor. */
export function write(writing: Writing, spot: Spot, isEntry: boolean): Written {
  const lines = linesOf(writing, spot, isEntry);
  const [first = "", ...further] = lines;
  const { around, column } = spot;
  const indent = " ".repeat(column + (around === "dash" || around === "below" ? 2 : 0));
  const open = { nothing: "", dash: "- ", brackets: "[", below: `\n${indent}` }[around];
  const start = spot.missingBlank && around !== "below" ? ` ${open}` : open;
  const close = around === "brackets" ? "]" : "";
  const newText = [`${start}${first}`, ...further.map((line) => indent + line)].join("\n") + close;
  const isSnippet = (writing.form === "key" || writing.form === "snippet") && newText.includes("$");
  return { newText, isSnippet };
}

/** Text that is meant literally in a snippet. */
function literally(text: string): string {
  return text.replaceAll(/[\\$}]/g, (sign) => `\\${sign}`);
}

/** A tab stop with a text that is written over. */
export function stop(number: number, text: string): string {
  return `\${${number}:${literally(text)}}`;
}

/** A tab stop with a choice of texts. */
export function choice(number: number, texts: readonly string[]): string {
  return `\${${number}|${texts.map((text) => text.replaceAll(/[\\,|$}]/g, (sign) => `\\${sign}`)).join(",")}|}`;
}

function linesOf(writing: Writing, spot: Spot, isEntry: boolean): readonly string[] {
  switch (writing.form) {
    case "value":
    case "code":
    case "choice":
      return [scalar(writing.text, writing.form, spot, isEntry)];
    case "key": {
      if (spot.hasColon) return [writing.key];
      const [first = "", ...further] = writing.lines;
      return [
        further.length > 0 && first === "" ? `${writing.key}:` : `${writing.key}: ${first}`,
        ...further,
      ];
    }
    case "snippet":
      return writing.lines;
  }
}

/** Words, dates, periods and paths that no reader of YAML takes for anything but what they are here. */
const safe = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./_-]*[\p{L}\p{N}])?$/u;
const mistaken = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function scalar(text: string, form: "value" | "code" | "choice", spot: Spot, isEntry: boolean): string {
  const { quote, closed } = spot.word;
  if (spot.plain || (form === "choice" && quote === "")) return text;
  if (quote === '"') return JSON.stringify(text).slice(1, -1) + (closed ? "" : quote);
  if (quote === "'") return text.replaceAll("'", "''") + (closed ? "" : quote);
  if (form === "code") {
    // Unless the codes beside it stand unquoted: a reader of YAML that knows nothing of codes would make 0110 a number.
    const mark = spot.siblingQuote ?? (isEntry || text.startsWith("0") || /[^\d-]/.test(text) ? "'" : "");
    return mark === "" && /[*]/.test(text) ? `'${text}'` : `${mark}${text}${mark}`;
  }
  return safe.test(text) && !mistaken.test(text) ? text : yamlText(text, spot.flow ? "flow" : "block");
}
