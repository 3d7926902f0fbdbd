import * as z from "zod";
import { patterns } from "./patterns.js";

/** Languages a file may hold texts in: bokmål, nynorsk, English, Northern Sami; `no` means bokmål. */
export const textLanguages = ["nb", "nn", "en", "no", "se"] as const;

/** What has to say something: blanks alone are no reason and no name. */
const written = z.string().regex(patterns.written);

/** A plain text, or one text per language. */
export const text = z
  .union([written, z.partialRecord(z.enum(textLanguages), written)])
  .describe("A text, or a map of languages: { nb: …, nn: …, en: … }");

/** Lower-case words joined by hyphens; Norwegian letters are letters. */
export const id = z
  .string()
  .regex(patterns.id)
  .describe("Lower-case words joined by hyphens, such as machine-learning");

/** A day that exists, as YYYY-MM-DD. */
export const date = z.iso.date().describe("A date, YYYY-MM-DD");

/** Occupation codes are text: 0110 keeps its zero. */
export const occupationCode = z
  .string()
  .regex(patterns.occupationCode)
  .describe("Occupation code, such as 5321");
