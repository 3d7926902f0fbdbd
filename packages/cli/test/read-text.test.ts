import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../src/files/read-text.ts";

const valid = fc.string({ unit: "binary" }).map((text) => Buffer.from(text));
const bom = Uint8Array.of(0xef, 0xbb, 0xbf);
const pieces = fc.oneof(
  valid,
  fc.uint8Array({ min: 1, maxLength: 6 }),
  fc.constantFrom(bom, Uint8Array.of(0xc0, 0xaf), Uint8Array.of(0xed, 0xa0, 0x80), Uint8Array.of(0xe6)),
);

test("bytes are the text that a decoder makes of them, without a byte order mark, or are told to be none", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 4 }), fc.integer({ min: 0, max: 3 }), (parts, before) => {
      // As part of a larger buffer, as files are handed out.
      const bytes = Buffer.concat([Buffer.alloc(before, 0x41), ...parts]).subarray(before);
      const { text, problem } = decodeText(bytes);
      if (bytes.includes(0)) expect(problem?.data).toEqual({ reason: "binary" });
      else if (problem) {
        expect(problem).toMatchObject({ code: "unreadable-file", data: { reason: "not-utf8" } });
        expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow(TypeError);
      } else expect(text).toBe(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }),
  );
});
