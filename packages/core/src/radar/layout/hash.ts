/**
 * A number in [0, 1) that depends on the text and the salt alone: the same on every machine and in every run.
 * FNV-1a over UTF-16 units, then the finalizer of MurmurHash3, since FNV's high bits differ little for short ids.
 */
export function hashFraction(text: string, salt: string): number {
  let hash = 0x811c9dc5;
  const key = `${salt}\u0000${text}`;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
