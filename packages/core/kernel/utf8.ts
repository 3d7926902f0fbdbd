/** Whether a stretch of bytes is valid UTF-8 (RFC 3629: shortest form, no surrogates, up to U+10FFFF). */
export function isUtf8(start: usize, end: usize): bool {
  let at = start;
  while (at < end) {
    const lead: u32 = load<u8>(at++);
    if (lead < 0x80) continue;
    if (lead < 0xc2 || lead > 0xf4) return false;
    let following = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    const second: u32 = at < end ? load<u8>(at) : 0;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return false;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return false;
    for (; following > 0; following--) {
      if (at >= end || (<u32>load<u8>(at++) & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}

/** Whether any byte of a stretch is above 127. Up to 15 bytes after it are read, which are memory of the kernel. */
export function hasHighBytes(start: usize, end: usize): bool {
  let at = start;
  for (; at + 16 <= end; at += 16) if (i8x16.bitmask(v128.load(at)) !== 0) return true;
  return (i8x16.bitmask(v128.load(at)) & ((1 << (<i32>(end - at))) - 1)) !== 0;
}
