import type { Problem, Range } from "../../src/index.ts";

/** A text with `⟦code|marked text⟧` where a problem is expected: the text as it is read, and what is expected. */
export function marked(text: string): { readonly text: string; readonly expected: readonly Found[] } {
  const expected: Found[] = [];
  let read = "";
  let last = 0;
  for (const match of text.matchAll(/⟦([a-z-]+)\|([^⟧]*)⟧/g)) {
    read += text.slice(last, match.index);
    const start = positionAtEndOf(read);
    read += match[2] ?? "";
    expected.push({ code: match[1] ?? "", range: { start, end: positionAtEndOf(read) } });
    last = match.index + match[0].length;
  }
  return { text: read + text.slice(last), expected };
}

interface Found {
  readonly code: string;
  readonly range: Range;
}

/** What was found, in the form `marked` expects it. */
export function found(problems: readonly Problem[]): readonly Found[] {
  return problems.map(({ code, range }) => ({ code, range }));
}

function positionAtEndOf(text: string): Range["start"] {
  const lines = text.split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The text inside a range. */
export function textAt(text: string, { start, end }: Range): string {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.character);
  lines[0] = (lines[0] ?? "").slice(start.character);
  return lines.join("\n");
}
