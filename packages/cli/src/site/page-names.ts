import { slugOf } from "@kommuneradar/core";

/** Names that Windows keeps to itself, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A name for an address: small letters, digits and hyphens, the same on every system. */
export function addressName(text: string): string {
  const plain = slugOf(text).replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("å", "a");
  return plain === "" || reserved.test(plain) ? `${plain}-radar`.replace(/^-/, "") : plain;
}
