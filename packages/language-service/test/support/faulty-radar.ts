import fc from "fast-check";

type Fields = readonly (readonly [key: string, value: Written])[];
/** A value on the line of its key, or the fields of a map. */
type Written = string | Fields;

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const oneOf = (...values: readonly string[]) => fc.constantFrom(...values);

/** The fields that are there, under these names. */
function fields(all: Readonly<Record<string, fc.Arbitrary<Written | undefined>>>): fc.Arbitrary<Fields> {
  return fc
    .record(all)
    .map((record) => Object.entries(record))
    .chain((entries) => fc.shuffledSubarray(entries, { minLength: entries.length }))
    .map((entries) =>
      entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
    );
}

const assessment = fields({
  solutions: sometimes(oneOf("robust", "ready", "redy", "'none'", "klar")),
  understanding: sometimes(oneOf("clear", "Clear", "immature")),
  potential: sometimes(oneOf("demonstrated", '"promising"', "validted")),
  date: sometimes(oneOf("2026-10-01", "2027-01-01", "24.12.2025", "2026-13-01", "2024-01-01")),
  reviewBy: sometimes(oneOf("2026-01-01", "2027-06-30", "'2026-1-1'")),
  by: sometimes(oneOf("Kari", "'Kari, IT'", "[Kari]")),
  evidence: sometimes(
    oneOf("[]", "[Rapport]", "[{ title: R, url: example.org/r }]", "[{ title: R, date: 2027-01-01 }]"),
  ),
  grunnlag: sometimes(oneOf("Fordi det virker.")),
});

const technology = fields({
  id: oneOf("rpa", "ki", "sky", "RPA robot", "'tjeneste'"),
  title: oneOf("RPA", "KI og språk", '"A # B"'),
  aliases: sometimes(oneOf("[rpa]", "[gammel, gammel]", "[ki, eldre]", "roboter")),
  category: oneOf("services", "processes", "servces", "'proceses'"),
  ring: sometimes(oneOf("trial", "adopt", "adpot", '"asess"', "hold")),
  ringBecause: sometimes(oneOf("Klar.", "''")),
  status: sometimes(oneOf("active", "retired", "pased")),
  ownr: sometimes(oneOf("IT", "'Kari, Ola'")),
  owner: sometimes(oneOf("IT", "[IT]", "''")),
  dependsOn: sometimes(oneOf("[ki]", "[kii, sky]", "[rpa]", "ki", "['ki', rpa, sky]")),
  links: sometimes(oneOf("[example.org/x]", "['https://example.org']", "[{ title: T, url: example.org }]")),
  areasOfUse: sometimes(oneOf("[{ sector: helth }]", "[{ sector: health, title: V }]")),
  // These two belong in the assessment.
  potential: sometimes(oneOf("demonstrated", "'validated'")),
  grounds: sometimes(oneOf("Fordi", "Kort, godt")),
  assessment: sometimes(assessment),
});

const comment = oneOf("", "", "", " # merknad", "   # ring: adopt, - [x]");

/** An entry in lines or in brackets, with a comment here and there. */
function entry(written: Fields, isFlow: boolean, comments: readonly string[]): string[] {
  let next = 0;
  const beside = () => comments[next++ % comments.length] ?? "";
  const flow = (value: Written): string =>
    typeof value === "string"
      ? value
      : `{ ${value.map(([key, inner]) => `${key}: ${inFlow(flow(inner))}`).join(", ")} }`;
  if (isFlow) return [`  - ${flow(written)}${beside()}`];
  const block = (all: Fields, indent: string): string[] =>
    all.flatMap(([key, value]) => {
      if (typeof value === "string") return [`${indent}${key}: ${value}${beside()}`];
      if (value.length === 0) return [`${indent}${key}: {}${beside()}`];
      return [`${indent}${key}:${beside()}`, ...block(value, `${indent}  `)];
    });
  const [first = "", ...rest] = block(written, "    ");
  return [`  - ${first.slice(4)}`, ...rest];
}

/** A plain text with a comma or a colon needs quotation marks in brackets. */
function inFlow(value: string): string {
  return /^[^"'[{].*[,:]/.test(value) ? `'${value}'` : value;
}

/** A radar whose YAML can be read, with faults of every kind, and with comments, in either style and either line end. */
export const faultyRadar: fc.Arbitrary<string> = fc
  .record({
    entries: fc.array(
      fc.record({
        written: technology,
        isFlow: fc.boolean(),
        comments: fc.array(comment, { minLength: 3, maxLength: 9 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    head: fc.shuffledSubarray(
      ["reviewEvery: 12 months # år", "edition: 2027-01-01", "rule: reprt", "titel: T", "language: nb"],
      { maxLength: 3 },
    ),
    eol: oneOf("\n", "\r\n"),
    isEnded: fc.boolean(),
  })
  .map(({ entries, head, eol, isEnded }) =>
    [
      "# Radar",
      "kommuneradar: radar/1",
      "title: Teknologiradar",
      ...head,
      "categories: # tre",
      "  - { id: processes, title: Arbeidsprosesser }",
      "  - id: services # s",
      "    title: Tjenester",
      "  - { id: platforms, title: Plattformer }",
      "technologies:",
      ...entries.flatMap(({ written, isFlow, comments }) => entry(written, isFlow, comments)),
    ]
      .join(eol)
      .concat(isEnded ? eol : ""),
  );
