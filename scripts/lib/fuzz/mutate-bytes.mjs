/** One to eight changes to bytes: bits turned, numbers at their ends, spans taken out, doubled or made another's. */
export function mutateBytes(bytes, next) {
  let now = Buffer.from(bytes);
  for (let left = 1 + next(8); left > 0; left--) now = change(now, next);
  return now;
}

function change(bytes, next) {
  if (bytes.length === 0) return bytes;
  // Zip keeps its lists at the end, and there a change matters most.
  const at = next(2) === 0 ? next(bytes.length) : Math.max(0, bytes.length - 1 - next(400));
  const length = 1 + next(next(4) === 0 ? 300 : 4);
  switch (next(6)) {
    case 0:
      bytes[at] ^= 1 << next(8);
      return bytes;
    case 1:
      return bytes.fill(next(2) * 255, at, Math.min(bytes.length, at + length));
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 3:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    case 4:
      bytes.copyWithin(at, next(bytes.length), next(bytes.length));
      return bytes;
    default:
      return bytes.subarray(0, next(4) === 0 ? at : bytes.length);
  }
}
