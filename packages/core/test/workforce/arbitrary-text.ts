import fc from "fast-check";

const bits = [
  "9901",
  "0301",
  "301",
  "Skole",
  "havn",
  "5321",
  "2341",
  "9999",
  "2223107",
  "",
  "1,5",
  "0.0005",
  "1 234,5",
  "-1",
  "x",
  '"',
  '""',
  '"a\nb"',
  '"5321"',
  '"1,5"',
  '"skole; barn"',
  '"a""b"',
  ";",
  ";;",
  ",",
  "\t",
  " ",
  "\u00a0",
  "\n",
  "\r\n",
  "\r",
  "ø",
  "9901;skole;2341;1,5\n",
  '9902;"helse";5321;2\r\n',
  "9903;kultur;5321;;;\r",
  "kommune;sektor;styrk08;årsverk\n",
  "😀",
];

/** Pieces of a file as it looks while someone types, pastes and deletes in it. */
export const scraps = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((pieces) => pieces.join(""));

const row = fc
  .tuple(
    fc.constantFrom("9901", "9902", "0301", "301", "", "Bergen"),
    fc.constantFrom("skole", "Skole", "helse", "Havn", '"helse og omsorg"', '"to\nlinjer"', ""),
    fc.constantFrom("5321", "2341", "4110", "9430", "110", '"2223"', "", "2223107", "53"),
    fc.constantFrom("1", "1,5", "0.25", "1 000", "0", "0,00049", "-2", "", "x", '"2,5"', "7"),
  )
  .map((cells) => cells.join(";"));

const header = fc.constantFrom(
  "kommune;sektor;styrk08;årsverk",
  "kommune;sektor;yrke;ansatte;merknad",
  "kommune;sektor;stillingskode;fte",
  "kommune;sektor;yrke;yrkeskode;fte",
  '"kommune";"sektor";"styrk08";"årsverk"',
);

/** A file that is mostly as it should be, with a few scraps in it. */
export const workforceText = fc
  .tuple(
    header,
    fc.array(fc.oneof({ weight: 12, arbitrary: row }, { weight: 1, arbitrary: scraps }), { maxLength: 60 }),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.boolean(),
  )
  .map(([first, rows, end, closed]) => [first, ...rows].join(end) + (closed ? end : ""));
