import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./git.ts";
import { folder, runIn } from "./run.ts";

const before = `kommuneradar: radar/1
title: Teknologiradar for Eksempelby
edition: 2025-10-01
categories:
  - { id: work-processes, title: Arbeidsprosesser }
  - { id: services, title: Tjenester }
technologies:
  - { id: rpa, title: Robotisert prosessautomatisering, category: work-processes, ring: trial, ringBecause: Prøvd }
  - { id: ai, title: KI-assistent, category: services, ring: assess }
  - { id: fax, title: Faks, category: services, ring: hold }
  - { id: cloud, title: Skytjenester, category: work-processes, ring: adopt }
`;
const after = before
  .replace("2025-10-01", "2026-10-01")
  .replace("ring: trial", "ring: adopt")
  .replace("ring: assess", "ring: hold")
  .replace(/.*id: fax.*\n/, "")
  .concat("  - { id: drone, title: Drone, category: services, ring: assess }\n");

const draw = async (cwd: string, name: string, ...args: string[]) => {
  const { exit } = await runIn(cwd, "render", "a.radar.yaml", "-o", name, ...args);
  expect(exit).toBe(0);
  return readFileSync(join(cwd, name), "utf8");
};
/** How many places are drawn where something stood. */
const ghostsIn = (svg: string) => svg.match(/stroke-dasharray/g)?.length ?? 0;

test("has what stood elsewhere, with its arrow, and says what it is compared with", async () => {
  const cwd = folder({ "a.radar.yaml": after, "editions/2025.yaml": before });
  const svg = await draw(cwd, "a.svg", "--since", "edition", "--lang", "nb");
  await expect(svg).toMatchFileSnapshot("golden/render-since.nb.svg.txt");
});

test("and the page has all changes, each a link to its technology where that is still there", async () => {
  const cwd = folder({ "a.radar.yaml": after, "old.yaml": before });
  const page = await draw(cwd, "a.html", "--since", "old.yaml", "--lang", "nb");
  const list = /<details class="kr-changes" open>.*?<\/details>/s.exec(page)?.[0] ?? "";
  expect(list).toContain("Siden old.yaml");
  expect([...list.matchAll(/href="#(\w+)"/g)].map(([, id]) => id)).toEqual(["rpa", "ai", "drone"]);
  expect(list).toContain("Faks");
  expect(list).not.toContain("<button");
  for (const [, id] of list.matchAll(/href="#(kr-\w+)"/g)) expect(page).toContain(`id="${id}"`);
  expect(await draw(cwd, "b.html")).not.toContain('class="kr-changes"');
});

test("a page of a hundred changes leaves none out", async () => {
  const many = Array.from(
    { length: 100 },
    (_, at) => `  - { id: t-${at}, title: Nummer ${at}, category: services, ring: assess }\n`,
  ).join("");
  const cwd = folder({ "a.radar.yaml": `${after}${many}`, "old.yaml": after });
  const page = await draw(cwd, "a.html", "--since", "old.yaml");
  const list = /<details class="kr-changes" open>.*?<\/details>/s.exec(page)?.[0] ?? "";
  expect(list.match(/<li>/g)).toHaveLength(100);
});

test.each([
  ["HEAD", "Since HEAD: 5 changes"],
  ["2026-01-02", "Since 2 Jan 2026: 5 changes"],
  ["edition", "Since 1 Oct 2025: 5 changes"],
  ["HEAD:a.radar.yaml", "Since HEAD:a.radar.yaml: 5 changes"],
])("since %s", async (since, said) => {
  const { path, commit, write } = repository();
  commit({ "a.radar.yaml": before });
  write("a.radar.yaml", after);
  expect((await draw(path, "a.svg", "--since", since)).replaceAll("\u00a0", " ")).toContain(said);
});

test("what could only be read in part is compared so far, and the page says so", async () => {
  const cwd = folder({ "a.radar.yaml": after, "old.yaml": before.replace("ring: assess", "ring: asses") });
  const page = await draw(cwd, "a.html", "--since", "old.yaml");
  expect(page).toMatch(/kr-warning"[^<]*> old\.yaml: /);
  expect(ghostsIn(page)).toBeGreaterThan(0);
});
