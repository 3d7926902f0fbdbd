import assert from "node:assert/strict";

/** Every place that is named is one of the text. */
export function assertInRange(problems, text) {
  const lines = text.split(/\r\n|[\r\n]/);
  for (const { code, range } of problems) {
    const { start, end } = range;
    const named = `${code} at ${JSON.stringify(range)}`;
    for (const { line, character } of [start, end]) {
      assert.ok(line >= 0 && line < lines.length, `${named} of ${lines.length} lines`);
      assert.ok(
        character >= 0 && character <= lines[line].length,
        `${named} of ${lines[line].length} characters`,
      );
    }
    const isForward = start.line < end.line || (start.line === end.line && start.character <= end.character);
    assert.ok(isForward, `${named} ends before it starts`);
  }
}
