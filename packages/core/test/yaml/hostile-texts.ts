/** A text made to cost time or memory, or that no editor would write, and a problem it must end in. */
export interface HostileText {
  readonly title: string;
  readonly code: string;
  readonly text: () => string;
}

const radar = (technologies: string) =>
  `kommuneradar: radar/1\ntitle: T\ncategories: [{ id: a, title: A }, { id: b, title: B }]\ntechnologies:\n${technologies}`;
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join("");
const entry = (index: number, more = "") => `  - id: t${index}\n    title: T\n    category: a\n${more}`;
const bomb = (indent: string, levels: number, width: number) =>
  times(levels, (level) => {
    const item = level === 0 ? "lol" : `*a${level - 1}`;
    return `${indent}a${level}: &a${level} [${Array.from({ length: width }, () => item).join(", ")}]\n`;
  });
/** Characters and blanks without sense, the same in every run. */
const junk = (lines: number) => {
  let state = 1;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 0x8000_0000;
    return Math.floor((state / 0x8000_0000) * below);
  };
  const sign = () => String.fromCharCode(33 + next(90));
  return times(
    lines,
    () => `${" ".repeat(next(8))}${sign().repeat(1 + next(12))}${next(3) > 0 ? "" : ": "}${sign()}\n`,
  );
};

export const hostileTexts: readonly HostileText[] = [
  ["an alias bomb", "yaml-limit", () => bomb("", 12, 10)],
  ["an alias bomb in an entry", "yaml-limit", () => radar(`${entry(0)}${bomb("    ", 12, 10)}${entry(1)}`)],
  [
    "aliases of one large list",
    "yaml-limit",
    () => `a: &a [${"x, ".repeat(10_000)}]\nb: [${"*a, ".repeat(10_000)}]`,
  ],
  ["brackets 10,000 deep", "yaml-limit", () => `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  [
    "brackets 10,000 deep in an entry",
    "yaml-limit",
    () => radar(`${entry(0, `    tags: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`)}${entry(1)}`),
  ],
  ["maps in braces 10,000 deep", "yaml-limit", () => `a: ${"{ a: ".repeat(10_000)}1${" }".repeat(10_000)}`],
  ["lists 10,000 deep", "yaml-limit", () => "- ".repeat(10_000)],
  [
    "lists 10,000 deep in an entry",
    "yaml-limit",
    () => radar(`  - id: x\n    tags:\n      ${"- ".repeat(10_000)}\n${entry(1)}`),
  ],
  [
    "maps 5,000 deep by indentation",
    "yaml-limit",
    () => radar(`  - id: x\n    tags:\n${times(5000, (i) => `${" ".repeat(6 + i)}a:\n`)}`),
  ],
  ["question marks 10,000 deep", "yaml-syntax", () => radar(`  ${"? ".repeat(10_000)}x\n`)],
  ["open brackets", "yaml-syntax", () => "[".repeat(100_000)],
  [
    "an open bracket in each of 2,000 entries",
    "yaml-syntax",
    () => radar(times(2000, (i) => entry(i, "    tags: [x\n"))),
  ],
  [
    "a bracket too many in each of 2,000 entries",
    "yaml-syntax",
    () => radar(times(2000, (i) => entry(i, "    tags: []]\n"))),
  ],
  [
    "an open quotation in each of 5,000 entries",
    "yaml-syntax",
    () => radar(times(5000, (i) => entry(i, '    owner: "x\n'))),
  ],
  [
    "an unfinished merge in 2,000 places",
    "yaml-syntax",
    () => radar(times(2000, (i) => `<<<<<<< ours\n${entry(i)}=======\n${entry(i)}>>>>>>> theirs\n`)),
  ],
  ["a NUL byte", "unreadable-file", () => "title: a\0b"],
  ["a NUL byte in an entry", "unreadable-file", () => radar(entry(0, "    owner: a\0b\n") + entry(1))],
  [
    "halves of surrogate pairs",
    "invalid-id",
    () => radar(times(500, (i) => `  - id: t${i}\ud83d\n    title: \udc00\n    category: "a\ud83d"\n`)),
  ],
  ["20,000 keys twice", "yaml-syntax", () => "key: 1\n".repeat(20_000)],
  ["20,000 unknown keys", "unknown-key", () => times(20_000, (i) => `key${i}: 1\n`)],
  ["a key of 5 million characters", "yaml-syntax", () => `${"k".repeat(5_000_000)}: 1\n`],
  [
    "keys of 100,000 characters in 50 entries",
    "yaml-syntax",
    () => radar(times(50, (i) => entry(i, `    ${"k".repeat(100_000)}: 1\n`))),
  ],
  [
    "keys of 1,000 characters in 1,000 entries",
    "unknown-key",
    () => radar(times(1000, (i) => entry(i, `    ${"k".repeat(1000)}: 1\n`))),
  ],
  ["20,000 broken lines", "yaml-syntax", () => "a: b: c\n".repeat(20_000)],
  ["20,000 lines that begin with a tab", "yaml-syntax", () => radar("\t- id: x\n".repeat(20_000))],
  ["200,000 lines of junk", "yaml-syntax", () => junk(200_000)],
  ["200,000 lines of junk for technologies", "yaml-syntax", () => radar(junk(200_000))],
  ["a scalar of 10 MB", "missing-key", () => `title: "${"x ".repeat(5_000_000)}"`],
  ["a block of 10 MB", "missing-key", () => `title: |\n${"  a line of text\n".repeat(600_000)}`],
  [
    "a scalar of 10 MB in an entry",
    "missing-key",
    () => radar(`  - id: x\n    title: "${"x ".repeat(5_000_000)}"\n${entry(1)}`),
  ],
  ["30 MB", "yaml-limit", () => `title: ${"x".repeat(30_000_000)}`],
  [
    "20,000 references to nothing",
    "unknown-technology",
    () => radar(times(20_000, (i) => `  - { id: t${i}, title: T, category: a, dependsOn: [u${i}] }\n`)),
  ],
  [
    "30,000 entries of one id",
    "duplicate-id",
    () => radar("  - { id: a, title: T, category: a }\n".repeat(30_000)),
  ],
  ["100,000 entries that are none", "wrong-type", () => radar("  - x\n".repeat(100_000))],
  ["19,000 entries that are none", "wrong-type", () => radar("  -\n".repeat(19_000))],
].map(([title, code, text]) => ({ title, code, text }) as HostileText);
