import type { Range } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import { textIn } from "./text-in.js";

/** Puts a name in place of another; quotation marks around it stay. */
export function replaceName(text: string, range: Range, name: string): TextEdit {
  const mark = /^(["']).*\1$/s.exec(textIn(text, range))?.[1] ?? "";
  return { range, newText: `${mark}${name}${mark}` };
}
