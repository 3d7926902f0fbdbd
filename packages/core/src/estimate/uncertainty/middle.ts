/**
 * The ends of the middle `interval` of some numbers (a share; beyond 0–1 it counts as the nearer end), each between its
 * neighbours in order in proportion (R's type 7). Changes the order of the numbers.
 */
export function middleOf(numbers: Float64Array, interval: number): [number, number] {
  const middle = Math.min(1, Math.max(0, interval));
  const last = numbers.length - 1;
  const [least, greatest] = [(last * (1 - middle)) / 2, (last * (1 + middle)) / 2];
  const low = quantile(numbers, least, 0);
  // What lies before the lower end is out of the way.
  return [low, quantile(numbers, greatest, Math.floor(least))];
}

/** At a place of the ascending order, between two of them maybe; what is before `from` must be the least already. */
function quantile(numbers: Float64Array, position: number, from: number): number {
  const place = Math.floor(position);
  select(numbers, place, from, numbers.length - 1);
  const below = numbers[place] ?? Number.NaN;
  if (place === position) return below;
  let above = numbers[place + 1] ?? Number.NaN;
  for (let at = place + 2; at < numbers.length; at++) above = Math.min(above, numbers[at] ?? Number.NaN);
  return below + (above - below) * (position - place);
}

/** Numbers above which it pays to look at some of them first. */
const many = 600;

/**
 * Brings the number of a place of the ascending order there, smaller ones before and greater ones behind it: the algorithm of
 * Floyd and Rivest (Communications of the ACM 18, 1975, no. 489), which looks at the numbers little more than once.
 */
function select(numbers: Float64Array, place: number, from: number, to: number): void {
  let [left, right] = [from, to];
  while (left < right) {
    if (right - left > many) {
      // A part around the place is brought in order first, so that what is parted by is near it.
      const count = right - left + 1;
      const rank = place - left + 1;
      const logarithm = Math.log(count);
      const size = 0.5 * Math.exp((2 * logarithm) / 3);
      const spread =
        0.5 * Math.sqrt((logarithm * size * (count - size)) / count) * Math.sign(rank - count / 2);
      const first = Math.max(left, Math.floor(place - (rank * size) / count + spread));
      const last = Math.min(right, Math.floor(place + ((count - rank) * size) / count + spread));
      select(numbers, place, first, last);
    }
    const pivot = numbers[place] ?? Number.NaN;
    let [low, high] = [left, right];
    swap(numbers, left, place);
    if ((numbers[right] ?? Number.NaN) > pivot) swap(numbers, left, right);
    while (low < high) {
      swap(numbers, low, high);
      low++;
      high--;
      while ((numbers[low] ?? Number.NaN) < pivot) low++;
      while ((numbers[high] ?? Number.NaN) > pivot) high--;
    }
    if (numbers[left] === pivot) swap(numbers, left, high);
    else swap(numbers, ++high, right);
    if (high <= place) left = high + 1;
    if (place <= high) right = high - 1;
  }
}

function swap(numbers: Float64Array, one: number, other: number): void {
  const kept = numbers[one] ?? Number.NaN;
  numbers[one] = numbers[other] ?? Number.NaN;
  numbers[other] = kept;
}
