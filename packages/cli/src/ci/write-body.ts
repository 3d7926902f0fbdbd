import { escapeMarkdown } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import type { SelectedFile } from "../git/select-files.js";
import { ciTexts } from "../text/ci.js";

/** By it a review finds its earlier self. */
export const reviewMarker = "<!-- kommuneradar:review -->";
/** GitHub refuses comments of over 65,536 characters, and some are written as two. */
const mostCharacters = 60_000;

/** What is said of one file. */
export interface Section {
  readonly file: SelectedFile;
  /** Markdown, all names in it escaped. */
  readonly text: string;
  /** What was in the way of reading it, as plain text. */
  readonly remarks: readonly string[];
}

export interface BodyParts {
  /** The commit that everything is held against. */
  readonly base: string;
  readonly sections: readonly Section[];
  /** Files that were checked, and what was found in them. */
  readonly checked: number;
  readonly errors: number;
  readonly warnings: number;
  /** How many pictures there are, and where to look for them. */
  readonly pictures: number;
  readonly address: string | undefined;
}

/**
 * The review as Markdown. Where it would be too long for a comment, files keep what stands above their tables, then their
 * names alone.
 */
export function writeBody(parts: BodyParts, language: Language, most = mostCharacters): string {
  const { base, sections, checked, errors, warnings, pictures, address } = parts;
  const words = ciTexts(language);
  const head = [reviewMarker, `## ${words.heading}`];
  if (sections.length === 0 && checked === 0) return [...head, words.nothing].join("\n\n");
  const found = errors + warnings === 0 ? words.noFindings(checked) : words.found(errors, warnings);
  head.push(`${words.against(base)} ${found}`);
  const foot = pictures > 0 ? [words.pictures(address)] : [];
  let left = most - [...head, ...foot].join("\n\n").length;
  const written = sections.map((section) => {
    const whole = writeSection(section, section.text, language);
    const short = writeSection(section, `${withoutTables(section.text)}\n\n${words.shortened}`, language);
    const name = writeSection({ ...section, remarks: [] }, words.shortened, language);
    const text = [whole, short].find(({ length }) => length + 2 <= left) ?? name;
    left -= text.length + 2;
    return text;
  });
  return [...head, ...written, ...foot].join("\n\n");
}

function writeSection({ file, remarks }: Section, text: string, language: Language): string {
  const { path, before } = file;
  const words = ciTexts(language);
  const fate =
    path === undefined
      ? [words.isGone]
      : before === undefined
        ? [words.isNew]
        : path === before
          ? []
          : [words.wasCalled(escapeMarkdown(before))];
  return [
    `### ${escapeMarkdown(path ?? before ?? "")}`,
    ...fate,
    ...(remarks.length > 0 ? [remarks.map((remark) => `- ${escapeMarkdown(remark)}`).join("\n")] : []),
    text.trim(),
  ].join("\n\n");
}

function withoutTables(text: string): string {
  const at = text.indexOf("<details>");
  return (at < 0 ? "" : text.slice(0, at)).trim();
}
