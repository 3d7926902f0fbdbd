import type { Position, Problem, Range } from "@kommuneradar/core";

/** A text with `⟦code|text⟧` around what a code is expected at; `⟦code|other|text⟧` for several at one place. */
export function marked(fixture: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  let text = "";
  let rest = fixture;
  for (let open = rest.indexOf("⟦"); open >= 0; open = rest.indexOf("⟦")) {
    text += rest.slice(0, open);
    const close = rest.indexOf("⟧", open);
    const parts = rest.slice(open + 1, close).split("|");
    const body = parts.pop() ?? "";
    const start = positionAfter(text);
    text += body;
    for (const code of parts) expected.push(written(code, { start, end: positionAfter(text) }));
    rest = rest.slice(close + 1);
  }
  return { text: text + rest, expected: expected.sort() };
}

/** Problems in the form of `marked`'s expectations. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(({ code, range }) => written(code, range)).sort();
}

function written(code: string, { start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character} ${code}`;
}

function positionAfter(text: string): Position {
  const lines = text.split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
