import { expect, test } from "vitest";
import { mergeTexts, oneLineEach } from "../../src/index.ts";

const labels = { ours: "HEAD", theirs: "work" };
const base = `kommuneradar: radar/1
title: T # navnet
categories:
  - { id: a, title: A }
  - { id: b, title: B }
# alle
technologies:
  # roboter
  - id: rpa
    title: RPA # kort
    category: a
    ring: trial
    assessment:
      solutions: ready
      understanding: clear
      potential: demonstrated

  - id: sky
    title: Sky
    category: b
# slutt
`;

test("other keys of the same entry, and other entries, are no conflict; comments stay", () => {
  const ours = base
    .replace("      solutions: ready", "      solutions: robust")
    .replace("# slutt", "  # ny\n  - id: ai\n    title: KI\n    category: b\n# slutt");
  const theirs = base
    .replace("      potential: demonstrated", "      potential: validated")
    .replace(
      "    category: b\n",
      "    category: b\n    ring: hold\n  - id: vr\n    title: VR\n    category: a\n",
    )
    .replace("# roboter", "# roboter og slikt");
  const merged = mergeTexts(base, ours, theirs, labels);
  expect(merged).toEqual({
    conflicts: 0,
    text: base
      .replace("# roboter", "# roboter og slikt")
      .replace("solutions: ready", "solutions: robust")
      .replace("potential: demonstrated", "potential: validated")
      .replace(
        "    category: b\n",
        "    category: b\n    ring: hold\n  # ny\n  - id: ai\n    title: KI\n    category: b\n  - id: vr\n    title: VR\n    category: a\n",
      ),
  });
});

test("the same key changed to two values is a conflict at that key", () => {
  const merged = mergeTexts(
    base,
    base.replace("ring: trial", "ring: adopt"),
    base.replace("ring: trial", "ring: hold").replace("title: Sky", "title: Skyen"),
    labels,
  );
  expect(merged).toEqual({
    conflicts: 1,
    text: base
      .replace("    ring: trial\n", "<<<<<<< HEAD\n    ring: adopt\n=======\n    ring: hold\n>>>>>>> work\n")
      .replace("title: Sky", "title: Skyen"),
  });
});

test("a renamed entry takes what the other side changed in it", () => {
  const merged = mergeTexts(
    base,
    base.replace("id: rpa\n", "id: roboter\n    aliases: [rpa]\n"),
    base.replace("ring: trial", "ring: adopt"),
    labels,
  );
  expect(merged).toEqual({
    conflicts: 0,
    text: base
      .replace("id: rpa\n", "id: roboter\n    aliases: [rpa]\n")
      .replace("ring: trial", "ring: adopt"),
  });
});

test("removed on one side and edited on the other is a conflict, and the entry is kept in it", () => {
  const removed = base.replace(/ {2}- id: sky[^#]*/, "");
  const merged = mergeTexts(base, removed, base.replace("title: Sky", "title: Skyen"), labels);
  expect(merged?.conflicts).toBe(1);
  expect(merged?.text).toContain("<<<<<<< HEAD\n=======\n  - id: sky\n    title: Skyen\n");
});

test("overrides and workforce files of an estimate are merged by occupation and file", () => {
  const estimate = `kommuneradar: estimate/1
title: E
workforce:
  - file: a.csv
    year: 2025
overrides:
  - occupation: 0110
    probability: 0.1
    because: A
`;
  const merged = mergeTexts(
    estimate,
    estimate.replace("probability: 0.1", "probability: 0.2"),
    `${estimate.replace("    year: 2025\n", "    year: 2025\n  - file: b.csv\n    year: 2026\n")}  - occupation: 5321\n    probability: 0.058\n    because: B\n`,
    labels,
  );
  expect(merged?.conflicts).toBe(0);
  expect(merged?.text).toBe(
    `${estimate.replace("    year: 2025\n", "    year: 2025\n  - file: b.csv\n    year: 2026\n").replace("probability: 0.1", "probability: 0.2")}  - occupation: 5321\n    probability: 0.058\n    because: B\n`,
  );
});

test("an estimate as one line per value: overrides by occupation, files by their paths, in no order", () => {
  const lines = (workforce: string, overrides: string) =>
    oneLineEach(`kommuneradar: estimate/1
title: { nb: A }
workforce: [${workforce}]
method: { high: 0.6 }
groups: { north: { municipalities: ['9901', '9902'] } }
overrides: [${overrides}]
`).split("\n");
  const [file, path] = ["{ file: b.csv, year: 2024 }", "a.csv"];
  const [one, other] = [
    "{ occupation: '5321', probability: 0.1, because: x }",
    "{ occupation: '2223', probability: 0.2 }",
  ];
  expect(lines(`${path}, ${file}`, `${one}, ${other}`)).toEqual([
    "kommuneradar: estimate/1",
    "title nb: A",
    "workforce: a.csv",
    "workforce b.csv file: b.csv",
    "workforce b.csv year: 2024",
    "method high: 0.6",
    "groups north municipalities: 9901, 9902",
    "overrides 2223 occupation: 2223",
    "overrides 2223 probability: 0.2",
    "overrides 5321 occupation: 5321",
    "overrides 5321 probability: 0.1",
    "overrides 5321 because: x",
    "",
  ]);
  expect(lines(`${file}, ${path}`, `${other}, ${one}`)).toEqual(
    lines(`${path}, ${file}`, `${one}, ${other}`),
  );
});

test("line ends are ours, and a text with faults is left to a merge of lines", () => {
  const theirs = base.replace("ring: trial", "ring: adopt");
  const merged = mergeTexts(base, base.replaceAll("\n", "\r\n"), theirs, labels);
  expect(merged?.text).toBe(theirs.replaceAll("\n", "\r\n"));
  expect(mergeTexts(base, "a: [", theirs, labels)).toBeUndefined();
});

test("an unfinished merge as one line per value: what the sides do not share, between its marks", () => {
  const merged = mergeTexts(
    base,
    base.replace("ring: trial", "ring: adopt").replace("title: Sky", "title: Skyen"),
    base.replace("ring: trial", "ring: hold").replace("title: Sky", "title: Skyene"),
    labels,
  );
  const marked = [
    "technologies rpa category: a",
    ...[
      "<<<<<<< HEAD",
      "technologies rpa ring: adopt",
      "=======",
      "technologies rpa ring: hold",
      ">>>>>>> work",
    ],
    "technologies rpa assessment solutions: ready",
  ].join("\n");
  for (const end of ["\n", "\r\n"]) {
    const lines = oneLineEach(merged?.text.replaceAll("\n", end) ?? "");
    expect(lines).toContain(marked);
    expect(lines.match(/^<{7} HEAD$/gm)).toHaveLength(2);
  }
  const withBase = merged?.text.replace("=======", "||||||| felles\n    ring: trial\n=======") ?? "";
  expect(oneLineEach(withBase)).toBe(oneLineEach(merged?.text ?? ""));
  for (const broken of [
    merged?.text.replace("=======\n", ""),
    merged?.text.replace("ring: adopt", "ring: ["),
  ]) {
    expect(oneLineEach(broken ?? "")).toBe(broken);
  }
});
