import type { Language } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import { createLanguageService, type ServiceDocument } from "../../src/index.ts";
import { atCursor, file } from "../support/features.ts";
import { reference, today } from "../support/world.ts";

const head = `kommuneradar: radar/1
title: Storby
categories:
  - { id: process, title: Prosesser }
  - { id: services, title: Tjenester }
technologies:
`;
const entry = (id: string, ...lines: string[]) =>
  [`  - id: ${id}`, `    title: ${id.toUpperCase()}`, ...lines.map((line) => `    ${line}`), ""].join("\n");
const inProcess = "category: process";
const assessed = (solutions: string, more = "") =>
  `assessment: { solutions: ${solutions}, understanding: clear, potential: demonstrated${more} }`;

/** Each technology before and now, by what happened to it; "" = not there. */
const cases: Readonly<Record<string, readonly [before: string, now: string]>> = {
  same: [entry("a", inProcess, "ring: adopt"), entry("a", inProcess, "ring: adopt")],
  "moved in": [entry("b", inProcess, "ring: assess"), entry("b", inProcess, "ring: trial")],
  "moved out": [entry("c", inProcess, "ring: adopt"), entry("c", inProcess, "ring: hold")],
  new: ["", entry("d", inProcess, "ring: hold")],
  "got a ring": [entry("e", inProcess), entry("e", inProcess, "ring: hold")],
  "lost its ring": [entry("f", inProcess, "ring: trial"), entry("f", inProcess)],
  retired: [entry("g", inProcess, "ring: hold"), entry("g", inProcess, "ring: hold", "status: phased-out")],
  revived: [entry("h", inProcess, "ring: hold", "status: phased-out"), entry("h", inProcess, "ring: hold")],
  recategorised: [entry("i", inProcess, "ring: hold"), entry("i", "category: services", "ring: hold")],
  "assessed again": [
    entry("j", inProcess, "ring: adopt", assessed("ready")),
    entry("j", inProcess, "ring: adopt", assessed("robust")),
  ],
  "assessed again, same result": [
    entry("k", inProcess, assessed("ready", ", date: 2025-01-01")),
    entry("k", inProcess, assessed("ready", ", date: 2026-01-01")),
  ],
  renamed: [
    entry("l", inProcess, "ring: hold"),
    entry("l2", inProcess, "ring: hold", "aliases: [l]").replace("L2", "L"),
  ],
  edited: [
    entry("m", inProcess, "ring: hold"),
    entry("m", inProcess, "ring: hold", "summary: Ny tekst", "owner: Kari"),
  ],
  "moved and edited": [
    entry("n", inProcess, "ring: hold"),
    entry("n", inProcess, "ring: assess", "summary: Ny tekst"),
  ],
};
const textOf = (side: 0 | 1) =>
  head +
  Object.values(cases)
    .map((texts) => texts[side])
    .join("");

function serviceSince(before: string | undefined, language: Language = "nb", label = "HEAD") {
  const document: ServiceDocument | undefined =
    before === undefined ? undefined : { uri: "base:/by.radar.yaml", version: 1, getText: () => before };
  return createLanguageService({
    reference,
    today: () => today,
    language: () => language,
    earlier: () => document && { label, document },
  });
}

test.each(["nb", "nn", "en"] as const)("what happened to each technology, in %s", async (language) => {
  const service = serviceSince(textOf(0), language);
  const document = file("by.radar.yaml", textOf(1));
  const found = new Map(service.changes(document)?.map((change) => [change.id, change]));
  const lines = Object.entries(cases).map(([what, [, now]]) => {
    const change = found.get(/- id: (\S+)/.exec(now)?.[1] ?? "");
    return `${what}: ${change === undefined ? "–" : `${change.kind}: ${change.text}`}`;
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`../golden/changes/${language}.txt`);
});

describe("the lens of what changed", () => {
  /** The lenses on the line of the cursor. */
  const lensesAt = (marked: string, before: string | undefined) => {
    const { text, position } = atCursor(marked);
    const service = serviceSince(before);
    const document = file("by.radar.yaml", text);
    const lenses = (service.codeLenses(document) ?? []).filter(
      ({ range }) => range.start.line === position.line,
    );
    return lenses.map((lens) => service.resolveCodeLens(document, lens)?.command);
  };

  test("stands last over its technology, and opens the comparison there", () => {
    const before = head + entry("a", inProcess, "ring: adopt") + entry("rpa", inProcess, "ring: assess");
    const now = `${head}${entry("a", inProcess, "ring: adopt")}${entry("rpa", inProcess, "ring: trial").replace("- id", "│- id")}`;
    const lenses = lensesAt(now, before);
    expect(lenses.map((command) => command?.title)).toEqual([
      "Test og piloter · satt, ikke vurdert",
      "Vurder",
      "flyttet inn fra Utred siden HEAD",
    ]);
    expect(lenses.at(-1)).toEqual({
      title: "flyttet inn fra Utred siden HEAD",
      command: "kommuneradar.showChange",
      arguments: ["file:///kommune/by.radar.yaml", "rpa"],
    });
  });

  test.each([
    ["over what is as it was", head + entry("a", inProcess, "ring: adopt")],
    ["where nothing is compared", undefined],
    ["where the earlier text is no radar", "kommuneradar: estimate/1\ntitle: x\n"],
    ["where the earlier text is nothing YAML knows", "technologies: [\n  - {"],
  ])("is not there %s", (_, before) => {
    const lenses = lensesAt(head + entry("a", inProcess, "ring: adopt").replace("- id", "│- id"), before);
    expect(lenses.map((command) => command?.title).filter((title) => title?.includes("siden"))).toEqual([]);
  });

  test("falls silent when what it speaks of is undone before it is seen", () => {
    const before = head + entry("a", inProcess, "ring: adopt");
    const service = serviceSince(before);
    const moved = head + entry("a", inProcess, "ring: hold");
    const [since] = (service.codeLenses(file("by.radar.yaml", moved)) ?? []).slice(-1);
    if (since === undefined) throw new Error("no lens");
    expect(service.resolveCodeLens(file("by.radar.yaml", before, 2), since)?.command).toEqual({
      title: "",
      command: "",
    });
  });

  test("has nothing to say of an estimate", () => {
    const estimate = file("by.estimate.yaml", "kommuneradar: estimate/1\ntitle: x\nworkforce: a.csv\n");
    expect(serviceSince(textOf(0)).changes(estimate)).toEqual([]);
  });
});

test("a change is told on the line its entry begins on", () => {
  const before = head + entry("a", inProcess, "ring: adopt");
  const now = `${before}\n  # en merknad\n${entry("b", inProcess, "ring: hold")}`;
  const [change] = serviceSince(before).changes(file("by.radar.yaml", now)) ?? [];
  expect(now.split("\n")[change?.line ?? 0]).toBe("  - id: b");
});
