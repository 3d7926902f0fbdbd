/** Lines `from` up to `to` (exclusive) of a text, and what stands there instead. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** More differences than this are one change from the first to the last: looking for fewer would cost too much. */
const mostDifferences = 1_500;

/** Where two texts differ, by lines, with as few lines touched as can be found (Myers, 1986). */
export function changedLines(before: readonly string[], after: readonly string[]): Change[] {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  const pairs = matches(a, b);
  const changes: Change[] = [];
  let [x, y] = [0, 0];
  for (const [toX, toY] of [...pairs, [a.length, b.length] as const]) {
    if (toX > x || toY > y) changes.push({ from: head + x, to: head + toX, lines: b.slice(y, toY) });
    [x, y] = [toX + 1, toY + 1];
  }
  return changes;
}

/** Pairs of equal lines, in order. */
function matches(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const reach = new Map([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let differences = 0; differences <= Math.min(a.length + b.length, mostDifferences); differences++) {
    trace.push(new Map(reach));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const [below, above] = [reach.get(diagonal + 1) ?? -1, reach.get(diagonal - 1) ?? -1];
      let x = diagonal === -differences || (diagonal !== differences && above < below) ? below : above + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return [];
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  lengthA: number,
  lengthB: number,
): (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let [x, y] = [lengthA, lengthB];
  for (const [differences, reach] of [...trace.entries()].toReversed()) {
    const diagonal = x - y;
    const [below, above] = [reach.get(diagonal + 1) ?? -1, reach.get(diagonal - 1) ?? -1];
    const isDown = diagonal === -differences || (diagonal !== differences && above < below);
    const fromX = isDown ? below : above;
    const fromY = fromX - (isDown ? diagonal + 1 : diagonal - 1);
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) pairs.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  return pairs.toReversed();
}
