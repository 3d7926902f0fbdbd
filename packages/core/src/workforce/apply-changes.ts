/** One change of a text: what stands at an offset (in UTF-16 units) is deleted, and something inserted there. */
export interface TextChange {
  /** UTF-16 units from the start of the text that the change before has left. */
  readonly offset: number;
  /** UTF-16 units, from `offset`. */
  readonly deleted: number;
  /** What stands at `offset` from then on; "" where something is only deleted. */
  readonly inserted: string;
}

/** A text after changes in the order given; each offset is in the text that the change before has left. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let whole = text;
  let at = 0;
  while (at < changes.length) {
    const run = descendingRun(changes, at);
    whole = applyDescending(whole, run);
    at += run.length;
  }
  return whole;
}

/** Changes from one on of which each stands before the one before it: as editors tell those of many cursors. */
function descendingRun(changes: readonly TextChange[], from: number): readonly TextChange[] {
  let to = from + 1;
  for (; to < changes.length; to++) {
    const [before, change] = [changes[to - 1], changes[to]];
    if (!before || !change || change.offset + change.deleted > before.offset) break;
  }
  return changes.slice(from, to);
}

/** None of them moves another: one walk through the text does. */
function applyDescending(text: string, changes: readonly TextChange[]): string {
  const pieces: string[] = [];
  let end = text.length;
  for (const { offset, deleted, inserted } of changes) {
    pieces.push(text.slice(offset + deleted, end), inserted);
    end = offset;
  }
  pieces.push(text.slice(0, end));
  return pieces.reverse().join("");
}
