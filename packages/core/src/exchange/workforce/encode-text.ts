import { decodeBytes } from "./decode-bytes.js";

const highest = 0xff;

/** The byte of each sign that Windows-1252 has beyond ASCII. */
const windows1252 = new Map(
  Array.from({ length: highest - 0x7f }, (_, at) => 0x80 + at).map((byte) => [
    decodeBytes(Uint8Array.of(byte), "windows-1252")?.text ?? "",
    byte,
  ]),
);

/** A text in an encoding that `decodeBytes` names, without a byte order mark; undefined where it cannot hold the text. */
export function encodeText(text: string, encoding: string): Uint8Array | undefined {
  switch (encoding.toLowerCase()) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-16le":
    case "utf-16be":
      return utf16(text, encoding.toLowerCase() === "utf-16le");
    case "windows-1252":
      return singleBytes(text);
    default:
      return undefined;
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function singleBytes(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    const byte = sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : windows1252.get(sign);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
