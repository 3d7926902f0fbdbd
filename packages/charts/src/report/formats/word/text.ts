import { ExternalHyperlink, type IRunOptions, Paragraph, TextRun } from "docx";
import { isWebAddress } from "../../blocks.js";
import { markLanguage, textPieces, withoutMarks } from "../../languages/language-marks.js";

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

/** Paragraphs and lists of a description, its marks taken off and its addresses written out. */
export function markdownParts(text: string): Paragraph[] {
  const plain = (line: string) =>
    line
      .replace(/\[([^\]]+)\]\(([^()\s]+)\)/g, "$1 ($2)")
      .replace(
        /\*\*(.+?)\*\*|\*(\S|\S.*?\S)\*|`([^`]+)`/g,
        (_, strong, emphasis, code) => strong ?? emphasis ?? code,
      );
  const [{ language } = {}] = textPieces(text.trim());
  const inLanguage = (line: string) => (language === undefined ? line : markLanguage(line, language));
  return withoutMarks(text)
    .trim()
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)]) )/)
    .map((block) => {
      const item = /^\s*(?:[-*+]|\d+[.)]) +([\s\S]*)$/.exec(block)?.[1];
      const line = plain((item ?? block).replace(/^#{1,6} +/, "").replace(/\s+/g, " "));
      return item === undefined
        ? new Paragraph({ children: runsOf(inLanguage(line)) })
        : bullet(inLanguage(line));
    });
}
