/**
 * The ends of the middle `interval` of some numbers (a share; beyond 0–1 it counts as the nearer end), each between its
 * neighbours in order in proportion (R's type 7). Changes the order of the numbers; a whole sort would cost thrice as much.
 */
export function middleOf(numbers: Float64Array, interval: number): [number, number] {
  const middle = Math.min(1, Math.max(0, interval));
  return [quantile(numbers, (1 - middle) / 2), quantile(numbers, (1 + middle) / 2)];
}

function quantile(numbers: Float64Array, share: number): number {
  const position = (numbers.length - 1) * share;
  const below = select(numbers, Math.floor(position));
  const above = select(numbers, Math.ceil(position));
  return below + (above - below) * (position - Math.floor(position));
}

/** The number at a place of the ascending order: Hoare's selection, which gathers the smaller ones before it. */
function select(numbers: Float64Array, place: number): number {
  let [from, to] = [0, numbers.length - 1];
  while (from < to) {
    const pivot = numbers[(from + to) >> 1] ?? Number.NaN;
    let [left, right] = [from, to];
    while (left <= right) {
      while ((numbers[left] ?? Number.NaN) < pivot) left++;
      while ((numbers[right] ?? Number.NaN) > pivot) right--;
      if (left > right) break;
      const swapped = numbers[left] ?? Number.NaN;
      numbers[left++] = numbers[right] ?? Number.NaN;
      numbers[right--] = swapped;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return numbers[place] ?? Number.NaN;
}
