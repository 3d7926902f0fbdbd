// Adds drawn columns up, as `src/estimate/uncertainty/sums/plain-adder.ts` does. Where things are in memory is the caller's
// affair, but for eight tables of 256 numbers, which stand at its beginning, 2048 bytes each.

/** Adds to the sum of each draw what the eight tables say of its places. */
export function lookUp(places: usize, sums: usize, draws: i32): void {
  const end = sums + ((<usize>draws) << 3);
  while (sums < end) {
    const a = load<f64>((<usize>load<u8>(places)) << 3) + load<f64>((<usize>load<u8>(places, 1)) << 3, 2048);
    const b =
      load<f64>((<usize>load<u8>(places, 2)) << 3, 4096) + load<f64>((<usize>load<u8>(places, 3)) << 3, 6144);
    const c =
      load<f64>((<usize>load<u8>(places, 4)) << 3, 8192) +
      load<f64>((<usize>load<u8>(places, 5)) << 3, 10240);
    const d =
      load<f64>((<usize>load<u8>(places, 6)) << 3, 12288) +
      load<f64>((<usize>load<u8>(places, 7)) << 3, 14336);
    store<f64>(sums, load<f64>(sums) + (a + b) + (c + d));
    sums += 8;
    places += 8;
  }
}

/** Adds to the sum of each draw its four values times their weights. */
export function multiply(values: usize, sums: usize, draws: i32, a: f64, b: f64, c: f64, d: f64): void {
  const end = sums + ((<usize>draws) << 3);
  while (sums < end) {
    const two = a * load<f64>(values) + b * load<f64>(values, 8);
    store<f64>(sums, load<f64>(sums) + two + (c * load<f64>(values, 16) + d * load<f64>(values, 24)));
    sums += 8;
    values += 32;
  }
}
