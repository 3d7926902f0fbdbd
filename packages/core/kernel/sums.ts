// Adds drawn columns up with two weights each, as `src/estimate/uncertainty/sums/plain-adder.ts` does: two sums for each draw, side by
// side. Where things stand in memory is the caller's affair, but for eight tables of 256 pairs, which stand at its beginning.

/** Bytes of a table, and of a pair. */
const table: usize = 4096;
const pair: usize = 16;

/**
 * Adds columns of few values. `pack` is where it stands: the number of columns in each of eight lanes, then of each column
 * its number, how many values it has, and they; the places of all draws follow, eight bytes each, at `places`.
 */
export function lookUp(pack: usize, places: usize, weights: usize, sums: usize, draws: i32): void {
  let column = pack + 8 * 8;
  for (let lane: usize = 0; lane < 8; lane++) {
    const start = lane * table;
    v128.store(start, f64x2.splat(0));
    let size: usize = pair;
    for (let left = load<f64>(pack + (lane << 3)); left > 0; left--) {
      const weight = v128.load(weights + <usize>load<f64>(column) * pair);
      const count = <usize>load<f64>(column, 8);
      column += 16;
      // From the last value on: those of the first one stand where the sums so far do.
      for (let level = count; level > 0; level--) {
        const more = f64x2.mul(weight, v128.load64_splat(column + ((level - 1) << 3)));
        const to = start + (level - 1) * size;
        for (let at: usize = 0; at < size; at += pair) {
          v128.store(to + at, f64x2.add(v128.load(start + at), more));
        }
      }
      column += count << 3;
      size *= count;
    }
  }
  const end = sums + <usize>draws * pair;
  while (sums < end) {
    const a = f64x2.add(
      v128.load((<usize>load<u8>(places)) << 4),
      v128.load((<usize>load<u8>(places, 1)) << 4, 4096),
    );
    const b = f64x2.add(
      v128.load((<usize>load<u8>(places, 2)) << 4, 8192),
      v128.load((<usize>load<u8>(places, 3)) << 4, 12288),
    );
    const c = f64x2.add(
      v128.load((<usize>load<u8>(places, 4)) << 4, 16384),
      v128.load((<usize>load<u8>(places, 5)) << 4, 20480),
    );
    const d = f64x2.add(
      v128.load((<usize>load<u8>(places, 6)) << 4, 24576),
      v128.load((<usize>load<u8>(places, 7)) << 4, 28672),
    );
    const all = f64x2.add(f64x2.add(a, b), f64x2.add(c, d));
    v128.store(sums, f64x2.add(v128.load(sums), all));
    sums += pair;
    places += 8;
  }
}

/** Adds four columns of many values: `numbers` are theirs, `values` the four of each draw. */
export function multiply(numbers: usize, values: usize, weights: usize, sums: usize, draws: i32): void {
  const a = v128.load(weights + <usize>load<f64>(numbers) * pair);
  const b = v128.load(weights + <usize>load<f64>(numbers, 8) * pair);
  const c = v128.load(weights + <usize>load<f64>(numbers, 16) * pair);
  const d = v128.load(weights + <usize>load<f64>(numbers, 24) * pair);
  const end = sums + <usize>draws * pair;
  while (sums < end) {
    const one = f64x2.add(
      f64x2.mul(a, v128.load64_splat(values)),
      f64x2.mul(b, v128.load64_splat(values, 8)),
    );
    const other = f64x2.add(
      f64x2.mul(c, v128.load64_splat(values, 16)),
      f64x2.mul(d, v128.load64_splat(values, 24)),
    );
    v128.store(sums, f64x2.add(v128.load(sums), f64x2.add(one, other)));
    sums += pair;
    values += 32;
  }
}
