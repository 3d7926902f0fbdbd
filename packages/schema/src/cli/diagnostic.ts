import * as z from "zod";

const place = {
  message: z.string().describe("What is wrong and what to do, in the language asked for"),
  line: z.int().min(1).describe("First line, 1-based"),
  column: z.int().min(1).describe("First column, 1-based, in UTF-16 units"),
  endLine: z.int().min(1).describe("Last line, 1-based"),
  endColumn: z.int().min(1).describe("Column after the last one, 1-based"),
};

const related = z.strictObject({ file: z.string().describe("File of the other place"), ...place });

export const diagnostic = z.strictObject({
  code: z.string().describe("Stable code; docs/codes has a page for it"),
  severity: z.enum(["error", "warning", "info"]).describe("How grave it is"),
  ...place,
  related: z.array(related).describe("Other places that belong to the finding"),
});

export const fileDiagnostic = diagnostic.extend({ file: z.string().describe("File the finding is in") });
