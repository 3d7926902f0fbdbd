import { UsageError } from "./commands/command.js";
import { usageTexts } from "./text/usage.js";

/** Commander parsers that refuse with the option's name and what it takes. */
export function integerOption(option: string, least: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < least || text.trim() === "") {
      throw new UsageError((language) => usageTexts(language).wholeNumber(option, least, text));
    }
    return value;
  };
}

export function amountOption(option: string) {
  return (text: string): number => {
    const value = Number(text);
    if (!(value >= 0 && Number.isFinite(value)) || text.trim() === "") {
      throw new UsageError((language) => usageTexts(language).amount(option, text));
    }
    return value;
  };
}

export function shareOption(option: string) {
  return (text: string): number => {
    const value = Number(text);
    if (!(value >= 0 && value <= 1) || text.trim() === "") {
      throw new UsageError((language) => usageTexts(language).share(option, text));
    }
    return value;
  };
}

/** A delimiter: a text of several would be read as its first, and parse nothing. */
export function characterOption(option: string) {
  return (text: string): string => {
    if (text.length !== 1) {
      throw new UsageError((language) => usageTexts(language).character(option, text));
    }
    return text;
  };
}

/** `a,b` → ["a", "b"]. */
export function listOption(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
