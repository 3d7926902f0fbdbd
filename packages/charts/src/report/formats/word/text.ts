import { ExternalHyperlink, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from "docx";
import { markLanguage, textPieces, withoutMarks } from "../../../languages/language-marks.js";
import { isWebAddress } from "../../blocks.js";

/** A text, each piece of it in its own language. */
export function runsOf(text: string, options: Omit<IRunOptions, "text" | "language"> = {}): TextRun[] {
  return textPieces(text).map(
    ({ text: own, language }) =>
      new TextRun({
        ...options,
        text: own,
        ...(language !== undefined && { language: { value: language } }),
      }),
  );
}

/** A line of a list. */
export function bullet(text: string, url?: string): Paragraph {
  const isWeb = isWebAddress(url);
  const runs = runsOf(text, isWeb ? { style: "Hyperlink" } : {});
  return new Paragraph({
    bullet: { level: 0 },
    spacing: { after: 40 },
    children: isWeb ? [new ExternalHyperlink({ link: url, children: runs })] : runs,
  });
}

const spans = /\*\*(.+?)\*\*|\*(\S|\S.*?\S)\*|`([^`]+)`|\[([^\]]+)\]\(([^()\s]+)\)/g;

/** Paragraphs and lists of a description or a template, with what stands out in them and where they lead. */
export function markdownParts(text: string): Paragraph[] {
  const [{ language } = {}] = textPieces(text.trim());
  return withoutMarks(text)
    .trim()
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)]) )/)
    .map((block) => {
      const [, number, item] = /^\s*(?:[-*+]|(\d+[.)])) +([\s\S]*)$/.exec(block) ?? [];
      const line = (item ?? block).replace(/^#{1,6} +/, "").replace(/\s+/g, " ");
      const children = inline(number === undefined ? line : `${number} ${line}`, language);
      if (item === undefined) return new Paragraph({ children });
      const isNumbered = number !== undefined;
      return new Paragraph({
        children,
        spacing: { after: 40 },
        ...(isNumbered ? { indent: { left: 720, hanging: 360 } } : { bullet: { level: 0 } }),
      });
    });
}

function inline(line: string, language: string | undefined): ParagraphChild[] {
  const run = (text: string, options: Omit<IRunOptions, "text" | "language"> = {}) =>
    runsOf(language === undefined ? text : markLanguage(text, language), options);
  const children: ParagraphChild[] = [];
  let end = 0;
  for (const { 0: whole, 1: strong, 2: emphasis, 3: code, 4: title = "", 5: url, index } of line.matchAll(
    spans,
  )) {
    if (index > end) children.push(...run(line.slice(end, index)));
    if (strong !== undefined) children.push(...run(strong, { bold: true }));
    else if (emphasis !== undefined) children.push(...run(emphasis, { italics: true }));
    else if (code !== undefined) children.push(...run(code, { font: "Consolas" }));
    else if (isWebAddress(url))
      children.push(new ExternalHyperlink({ link: url, children: run(title, { style: "Hyperlink" }) }));
    else children.push(...run(whole));
    end = index + whole.length;
  }
  return end < line.length ? [...children, ...run(line.slice(end))] : children;
}
