import { afterEach, expect, test, vi } from "vitest";
import { decodeBytes, decodeWindows1252 } from "../../src/index.ts";
import { LineDecoder } from "../../src/workforce/line-decoder.ts";

const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
/** By the standard: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const upper =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ" +
  Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at)).join("");
const ascii = Array.from({ length: 0x80 }, (_, at) => String.fromCharCode(at)).join("");

/** As Node 20 decodes: Windows-1252 and what goes by the same name as Latin-1. */
class Latin1Decoder {
  readonly encoding: string;
  readonly #real: InstanceType<typeof TextDecoder>;
  constructor(label = "utf-8", options: { readonly fatal?: boolean; readonly ignoreBOM?: boolean } = {}) {
    this.#real = new RealDecoder(label, options);
    this.encoding = this.#real.encoding;
  }
  decode(input: Uint8Array = new Uint8Array(0), options: { readonly stream?: boolean } = {}): string {
    return this.encoding === "windows-1252"
      ? Array.from(input, (byte) => String.fromCharCode(byte)).join("")
      : this.#real.decode(input, options);
  }
}
const RealDecoder = TextDecoder;

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ["as it should", RealDecoder],
  ["as Latin-1", Latin1Decoder],
])("every byte is its sign where the runtime decodes %s", (_, decoder) => {
  vi.stubGlobal("TextDecoder", decoder);
  expect(decodeWindows1252(bytes)).toBe(ascii + upper);
  for (const label of ["windows-1252", "latin1", "ISO-8859-1", "cp1252"]) {
    expect(decodeBytes(bytes, label)?.text).toBe(ascii + upper);
  }
  const line = Uint8Array.of(0x80, 0x20, 0x31, 0x39, 0x39, 0x34, 0x96, 0x32, 0x30, 0x32, 0x34, 0xe5, 0x0a);
  const lines = new LineDecoder();
  expect(lines.push(line) + lines.finish()).toBe("€ 1994–2024å\n");
  expect(decodeBytes(line)).toEqual({ text: "€ 1994–2024å\n", encoding: "windows-1252" });
});

test("another encoding of single bytes is left alone", () => {
  expect(decodeBytes(Uint8Array.of(0x80, 0xa4), "iso-8859-15")?.text).toBe("\u0080€");
});
