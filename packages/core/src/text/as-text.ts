import { asFields } from "../yaml/fields.js";
import type { Text } from "./localized.js";

/** A text as a document holds it; what is neither a string nor a map of strings, or all blanks, reads as absent. */
export function asText(value: unknown): Text | undefined {
  if (typeof value === "string") return isWritten(value) ? value : undefined;
  const languages = Object.entries(asFields(value)).filter(([, part]) => isWritten(part));
  return languages.length === 0 ? undefined : (Object.fromEntries(languages) as Record<string, string>);
}

function isWritten(part: unknown): boolean {
  return typeof part === "string" && part.trim() !== "";
}
