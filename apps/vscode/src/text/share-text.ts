import type { PageLanguage } from "../protocol/envelope.js";

/**
 * Reads a share a person has written: `0.7`, `0,7`, `.7`. Undefined for anything that is not a number from 0 to 1.
 */
export function readShare(text: string): number | undefined {
  const written = text.trim().replace(",", ".");
  if (!/^(\d+\.?\d*|\.\d+)$/.test(written)) return undefined;
  const value = Number(written);
  return value <= 1 ? value : undefined;
}

/** Writes a share as the language does: `0,7` in Norwegian. */
export function writeShare(value: number, language: PageLanguage): string {
  const text = String(value);
  return language === "en" ? text : text.replace(".", ",");
}
