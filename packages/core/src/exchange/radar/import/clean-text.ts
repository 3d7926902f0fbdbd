/** Control characters but for tab and line end: YAML has them escaped, and nobody sees them. */
const control = /[^\P{Cc}\n\t]/gu;

/** A text of several lines: line ends of one kind, no blanks at ends, none around it; undefined where nothing is left. */
export function cleanText(text: string | undefined): string | undefined {
  const clean = (text ?? "")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(control, " ")
    .replaceAll(/[ \t]+$/gm, "")
    .trim();
  return clean === "" ? undefined : clean;
}

/** The same in one line. */
export function oneLine(text: string | undefined): string | undefined {
  const line = (text ?? "").replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return line === "" ? undefined : line;
}
