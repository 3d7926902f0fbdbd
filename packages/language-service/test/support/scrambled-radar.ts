import fc from "fast-check";

/** How one file is written. */
interface Style {
  readonly step: number;
  /** Dashes stand under the first letter of their key, or further in. */
  readonly dashes: number;
}

type Printed = readonly string[];

const comment = fc.constantFrom("# merknad", "#kort", "# - ikke: en liste", "# æøå «x»");
const above = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Printed>([]) },
  comment.map((text) => [text]),
  fc.constant<Printed>([""]),
  comment.map((text) => ["", text]),
  comment.map((text) => [text, ""]),
);
const beside = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  comment.map((text) => `  ${text}`),
);

const word = fc.constantFrom(
  "Roboter",
  "'a: b # c'",
  '"d, {e}"',
  "KI og språk",
  "x#y",
  "0301",
  "~",
  "2026-01-05",
);
const flowText = fc.constantFrom(
  "{ en: Robots,nb: Roboter }",
  "{nb: 'a, b', en: \"c} d\"}",
  "{ nb: A, se: B , nn: C }",
);
const flowList = fc.constantFrom("[a,b]", "[ a , 'b, c' ]", "[]", "[a]");
const blockText = fc.constantFrom(
  ["|", "Linje.", "", "  # ingen kommentar", "Slutt."],
  [">-", "Brettet", "tekst: med kolon"],
  ["|+", "Holder", ""],
  ["|2", "  Innrykket", "ikke"],
);
const longText = fc.constantFrom(["Mange ord", "over flere", "linjer"], ['"Med \\', 'anførsel"']);
const longFlow = fc.constantFrom(
  ["{ sector: health,", "title: Vaktlister, # merknad", "solutions: ready }"],
  ["{ title: Vaktlister,", "sector: health }"],
);

/** A field with a value of a kind; its lines without the indentation around them. */
function field(key: string, { step }: Style) {
  const pad = (lines: readonly string[]) => lines.map((line) => (line === "" ? "" : " ".repeat(step) + line));
  const scalar = fc
    .tuple(word, beside, fc.constantFrom(" ", "   "))
    .map(([text, end, gap]) => [`${key}:${gap}${text}${end}`]);
  const many = fc.oneof(
    blockText.map(([head = "", ...rest]) => {
      const isStated = /\d/.test(head);
      return [
        `${key}: ${head}`,
        ...rest.map((line) => (line === "" ? "" : " ".repeat(isStated ? 2 : step) + line)),
      ];
    }),
    longText.map(([head, ...rest]) => [`${key}: ${head}`, ...pad(rest)]),
    longText.map((lines) => [`${key}:`, ...pad(lines)]),
  );
  if (["title", "summary", "grounds"].includes(key)) {
    return fc.oneof(
      scalar,
      flowText.map((text) => [`${key}: ${text}`]),
      many,
    );
  }
  if (["tags", "aliases", "dependsOn"].includes(key))
    return fc.tuple(flowList, beside).map(([list, end]) => [`${key}: ${list}${end}`]);
  return fc.oneof(scalar, many);
}

/** A map with its keys in any order, comments among them. */
function map(keys: readonly string[], style: Style, nested: Readonly<Record<string, fc.Arbitrary<Printed>>>) {
  return fc.shuffledSubarray([...keys], { minLength: 1 }).chain((chosen) =>
    fc
      .tuple(
        ...chosen.map((key) =>
          fc.tuple(above, nested[key] ?? field(key, style)).map(([lead, lines]) => ({ lead, lines })),
        ),
      )
      // A comment above the first key of an entry would stand on the line of its dash.
      .map((fields) =>
        fields.flatMap(({ lead, lines }, index) => (index === 0 ? lines : [...lead, ...lines])),
      ),
  );
}

function nest(lines: Printed, by: number): Printed {
  return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
}

function list(key: string, item: fc.Arbitrary<Printed>, { dashes, step }: Style, most: number) {
  const dash = `-${" ".repeat(Math.max(step - 1, 1))}`;
  const entry = fc
    .tuple(above, item)
    .map(([lead, [first = "", ...rest]]) => [...lead, dash + first, ...nest(rest, dash.length)]);
  return fc
    .tuple(fc.array(entry, { minLength: 1, maxLength: most }), beside)
    .map(([entries, end]) => [`${key}:${end}`, ...nest(entries.flat(), dashes)]);
}

/** A radar file as anyone may write it: keys in any order, any indentation, comments everywhere. Its names may be none. */
export const scrambledRadar: fc.Arbitrary<string> = fc
  .record({ step: fc.constantFrom(2, 3, 4), dashes: fc.constantFrom(0, 2, 3) })
  .chain((style) => {
    const assessment = map(["solutions", "understanding", "grounds", "by", "evidence"], style, {
      evidence: list(
        "evidence",
        fc.oneof(
          word.map((text) => [text]),
          longFlow,
        ),
        style,
        2,
      ),
    }).map((lines) => ["assessment:", ...nest(lines, style.step)]);
    const technology = map(
      ["id", "title", "category", "tags", "summary", "assessment", "areasOfUse", "unknown"],
      style,
      {
        assessment,
        areasOfUse: list("areasOfUse", fc.oneof(longFlow, longText), style, 2),
      },
    );
    return fc.tuple(
      map(["kommuneradar", "title", "categories", "technologies", "language"], style, {
        categories: list(
          "categories",
          flowText.map((text) => [text]),
          style,
          3,
        ),
        technologies: list("technologies", technology, style, 3),
      }),
      fc.array(fc.oneof(comment, fc.constant("")), { maxLength: 3 }),
      fc.array(
        fc.oneof(
          comment,
          fc.constant(""),
          comment.map((text) => `   ${text}`),
        ),
        { maxLength: 2 },
      ),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
    );
  })
  .map(
    ([lines, header, end, eol, isEnded]) => [...header, ...lines, ...end].join(eol) + (isEnded ? eol : ""),
  );
