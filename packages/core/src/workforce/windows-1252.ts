/** The signs of the bytes 0x80 to 0x9f; of five that stand for none the byte's own number, as the standard has it. */
const signs =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
const first = 0x80;

/**
 * The text of bytes in Windows-1252. The decoder of Node 20 reads it as Latin-1, and makes of `–`, `€` and twenty-five
 * others signs that nobody sees: what it leaves of those is mended, and what another has decoded stays as it is.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return mendLatin1(new TextDecoder("windows-1252").decode(bytes));
}

/** The same of a text that was decoded under any of the encoding's names. */
export function mendLatin1(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - first] ?? sign);
}
