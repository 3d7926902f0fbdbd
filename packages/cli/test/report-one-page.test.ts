import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examples, folder, runIn } from "./run.ts";

const of = (name: string) => join(examples, "eksempelby", `eksempelby.${name}.yaml`);
const rings = ["adopt", "trial", "assess", "hold"];

/** A radar of 100 technologies with long names, of which all that the shift divides moved. */
const large = (shift: number) => `kommuneradar: radar/1
title: Teknologiradar for Eksempelby med omegn, alle tjenester og sektorer samlet
categories:
  - { id: work-processes, title: Arbeidsprosesser }
  - { id: services, title: Tjenester }
  - { id: data, title: Data og samhandling }
  - { id: platform, title: Plattform og infrastruktur }
technologies:
${Array.from({ length: 100 }, (_, at) => {
  const category = ["work-processes", "services", "data", "platform"][at % 4];
  const ring = rings[(at + (at % 2) * shift) % 4];
  return `  - { id: tech-${at}, title: Robotisert saksbehandling og samordnet rapportering ${at}, category: ${category}, ring: ${ring} }\n`;
}).join("")}`;

/** Needs a Chromium, as the command does; without one the test says so and fails. */
async function pagesOf(cwd: string, ...given: string[]): Promise<number> {
  const { exit, err } = await runIn(cwd, "report", ...given, "--one-page", "-o", "one.pdf");
  expect({ exit, err }).toEqual({ exit: 0, err: expect.stringContaining("one.pdf") });
  const pdf = readFileSync(join(cwd, "one.pdf"), "latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.each(["nb", "nn", "en"])(
  "one page of the example is one page of paper in %s",
  async (lang) => {
    const given = ["estimate", "radar", "plan", "projects"].map(of);
    expect(await pagesOf(folder({}), ...given, "--lang", lang)).toBe(1);
  },
  60_000,
);

test.each(["nb", "nn", "en"])(
  "one page of a radar of 100 technologies, of which 50 moved, is one page of paper in %s",
  async (lang) => {
    const cwd = folder({ "now.radar.yaml": large(1), "before.radar.yaml": large(0) });
    const given = [of("estimate"), "now.radar.yaml", "--since", "before.radar.yaml"];
    expect(await pagesOf(cwd, ...given, "--lang", lang)).toBe(1);
  },
  60_000,
);

test("pages are counted: the whole report of the example has more than one", async () => {
  const cwd = folder({});
  const { exit } = await runIn(cwd, "report", of("radar"), "-o", "all.pdf", "--lang", "en");
  expect(exit).toBe(0);
  const pdf = readFileSync(join(cwd, "all.pdf"), "latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(10);
}, 60_000);
