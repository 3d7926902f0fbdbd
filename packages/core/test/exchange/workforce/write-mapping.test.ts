import fc from "fast-check";
import { expect, test } from "vitest";
import { appendUnmapped, appendUnmappedBytes, readMapping, readMappingTable } from "../../../src/index.ts";

const append = (file: string | undefined, ...codes: string[]) =>
  appendUnmapped(
    file,
    codes.map((code) => ({ code })),
    "styrk08",
  );

test("rows are appended in the columns, delimiter and line ends of the file", () => {
  expect(append("from;styrk08\n7174;2223\n", "7531", "7174")).toBe("from;styrk08\n7174;2223\n7531;\n");
  expect(append("kode,merknad,styrk08\r\n7174,x,2223", "7531")).toBe(
    "kode,merknad,styrk08\r\n7174,x,2223\r\n7531,,\r\n",
  );
  expect(append("styrk08\tstillingskode\n2223\t7174\n", "7531")).toBe(
    "styrk08\tstillingskode\n2223\t7174\n\t7531\n",
  );
  expect(append("7174;2223\n", "7531")).toBe("7174;2223\n7531;\n");
});

test("a file that is not there, or is empty, begins with its header; titles have a column", () => {
  expect(append(undefined, "7531")).toBe("from;styrk08\n7531;\n");
  expect(append("\uFEFF", "7531")).toBe("\uFEFFfrom;styrk08\n7531;\n");
  const named = [{ code: "7531", title: "Konsulent; fast" }, { code: "7174" }];
  expect(appendUnmapped(undefined, named, "styrk08")).toBe(
    'from;styrk08;title\n7531;;"Konsulent; fast"\n7174;;\n',
  );
  expect(appendUnmapped("stilling;kode;styrk08\nSykepleier;7174;2223\n", named, "styrk08")).toBe(
    'stilling;kode;styrk08\nSykepleier;7174;2223\n"Konsulent; fast";7531;\n',
  );
});

test("what is there already is not written again, nor where it could not be read afterwards", () => {
  expect(append("from;styrk08\n7531;\n7174;2223\n", "7531", "7174")).toBeUndefined();
  expect(append("en kolonne\n7531\n", "7174")).toBeUndefined();
  expect(append('from;styrk08\n7174;2223\n"7175;2223', "7531")).toBe(
    'from;styrk08\n7174;2223\n"7175;2223\n7531;\n',
  );
  expect(append('from;styrk08\n7174;"2223', ";7531")).toBeUndefined();
});

test("the places of codes and targets are those of the text", () => {
  const table = readMappingTable(
    '\uFEFFsep=;\r\nkode;navn;styrk08\r\n\r\n"7174" ; Sykepleier;2223\r\n7531;x\r\n',
  );
  expect(table).toMatchObject({
    delimiter: ";",
    from: 0,
    to: 2,
    title: 1,
    firstRow: 2,
    classification: "styrk08",
  });
  expect(
    table?.rows.map(({ code, target, title, codeRange, targetRange }) => [
      code,
      target,
      title,
      [codeRange.start.line, codeRange.start.character, codeRange.end.character],
      [targetRange.start.line, targetRange.start.character, targetRange.end.character],
    ]),
  ).toEqual([
    ['"7174"', "2223", "Sykepleier", [3, 0, 6], [3, 20, 24]],
    ["7531", "", "x", [4, 0, 4], [4, 6, 6]],
  ]);
});

test("the bytes of a file stay, whatever its encoding", () => {
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const rows = [{ code: "Gård", title: "Tūlis" }];
  const old = bytes("kode;styrk08;tittel\r\nBlåbær;2223;\r\n");
  expect(appendUnmappedBytes(old, rows, "styrk08")).toEqual(
    bytes("kode;styrk08;tittel\r\nBlåbær;2223;\r\nGård;;\r\n"),
  );
  const utf16 = bytes("\xff\xfef\0r\0a\0;\0t\0i\0l\0\n\0");
  expect(appendUnmappedBytes(utf16, rows, "styrk08")).toEqual(
    bytes("\xff\xfef\0r\0a\0;\0t\0i\0l\0\n\0G\0\xe5\0r\0d\0;\0\n\0"),
  );
  expect(new TextDecoder().decode(appendUnmappedBytes(undefined, rows, "styrk08"))).toBe(
    "from;styrk08;title\nGård;;Tūlis\n",
  );
});

const code = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."0123456789ab ;,\t\"'=-+@æø\n\r") })
  .filter((text) => text.trim() === text && text.trim() !== "");
const target = fc.constantFrom("", "2223", "4110", "xxxx");
const eol = fc.constantFrom("\n", "\r\n", "\r");
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test("of what a file holds nothing is lost, and every new code stands in it once, without a target", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(code, target), { maxLength: 12 }),
      fc.array(code, { maxLength: 12 }),
      fc.constantFrom(";", ",", "\t"),
      eol,
      fc.boolean(),
      (rows, added, delimiter, end, endsOpen) => {
        const lines = [
          `from${delimiter}styrk08`,
          ...rows.map(([from, to]) => `${quoted(from)}${delimiter}${to}`),
        ];
        const text = `${lines.join(end)}${endsOpen ? "" : end}`;
        const before = readMappingTable(text)?.rows ?? [];
        const written = append(text, ...added);
        const fresh = [...new Set(added)].filter((one) => before.every((row) => row.code !== one));
        if (fresh.length === 0) {
          expect(written).toBeUndefined();
          return;
        }
        expect(written?.startsWith(text)).toBe(true);
        const after = readMappingTable(written ?? "")?.rows ?? [];
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after.slice(before.length).map((row) => [row.code, row.target])).toEqual(
          fresh.map((one) => [one, ""]),
        );
        expect([...(readMapping(written ?? "")?.targets ?? [])]).toEqual([
          ...(readMapping(text)?.targets ?? []),
        ]);
      },
    ),
    { numRuns: 300 },
  );
});
