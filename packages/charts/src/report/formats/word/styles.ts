import { BorderStyle, type Document, LineRuleType } from "docx";

/** A4 with margins that leave a line of some 90 letters; all in twentieths of a point. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1247, bottom: 1247, left: 1134, right: 1134, footer: 567 },
} as const;
export const textWidth = page.size.width - page.margin.left - page.margin.right;

export const colours = { text: "1B1F24", muted: "57606A", line: "C9D1D9", soft: "F5F7F9", warn: "8A4600" };
export const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
export const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

const heading = (size: number, before: number, after: number) => ({
  run: { font: "Calibri", size, bold: true, color: colours.text },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Sizes in half points. Headings keep to what they stand over. */
export function stylesFor(
  language: string,
): NonNullable<ConstructorParameters<typeof Document>[0]["styles"]> {
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 21, color: colours.text, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 269, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(40, 0, 200),
      heading2: heading(29, 400, 140),
      heading3: heading(24, 280, 80),
      heading4: heading(21, 180, 40),
    },
  };
}
