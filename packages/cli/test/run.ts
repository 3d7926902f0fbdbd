import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../src/index.ts";

/** The day on which all calls are made. */
export const today = "2026-11-24";

const nowhere = { GITHUB_ACTIONS: "", GITLAB_CI: "", TF_BUILD: "" };

/** One call of the command line, with what it wrote. */
export async function run(...argv: string[]) {
  return runIn(process.cwd(), ...argv);
}

export async function runIn(cwd: string, ...argv: string[]) {
  return runWith({}, cwd, ...argv);
}

/** The same with these in the environment, and nothing of the service that may run the tests. */
export async function runWith(env: Record<string, string>, cwd: string, ...argv: string[]) {
  let out = "";
  let err = "";
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    cwd,
    env: { ...process.env, ...nowhere, LC_ALL: "C", LC_MESSAGES: "", LANG: "", ...env },
    today: () => today,
  };
  const exit = await main(argv, io);
  return { exit, out, err };
}

/** A folder with these files, gone when the test is over. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), "kommuneradar-cli-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export const examples = new URL("../../../examples/", import.meta.url).pathname;

export const smallRadar = `kommuneradar: radar/1
title: Teknologiradar for Eksempelby
categories:
  - { id: work-processes, title: Arbeidsprosesser }
  - { id: services, title: Tjenester }
technologies:
  - id: rpa
    title: Robotisert prosessautomatisering
    category: work-processes
    ring: trial
    assessment: { solutions: ready, understanding: clear, potential: demonstrated }
`;

/** The same with all that an assessment is asked for, and a technology in each category: nothing is found in it. */
export const completeRadar = `${smallRadar
  .replace("categories:", "reviewEvery: 12 months\ncategories:")
  .replace(
    "demonstrated }",
    "demonstrated, date: 2026-10-01, evidence: [Rapport] }",
  )}    owner: Digitaliseringsavdelingen
  - { id: sky, title: Skytjenester, category: services }
`;
