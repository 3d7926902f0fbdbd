import { expect, test } from "vitest";
import { folder, runIn, smallRadar } from "./run.ts";

/** What a terminal takes for a command, as YAML writes it. */
const red = String.raw`\e[31m\u0007\u009b2J\x08`;
const controls = /[\p{Cc}](?<!\n)/u;

const hostile = (ring: string) =>
  smallRadar
    .replace("Robotisert prosessautomatisering", `"R ${red} #12 GH-3 gh-4 eier/lager#5 C# @alle"`)
    .replace("ring: trial", `ring: ${ring}\n    ringBecause: "Prøvd ${red} ut"`);

test.each(["text", "markdown"])("a diff as %s gives the terminal no command", async (format) => {
  const cwd = folder({ "a.yaml": hostile("trial"), "b.yaml": hostile("adopt") });
  const { exit, out } = await runIn(cwd, "diff", "a.yaml", "b.yaml", "--format", format);
  expect([exit, out]).toEqual([0, expect.stringContaining("moved in 1 ring")]);
  expect(out).not.toMatch(controls);
});

test.each(["text", "markdown"])("neither does a history as %s", async (format) => {
  const files = [hostile("trial"), hostile("adopt")].map((text, at) =>
    text.replace("title:", `edition: 202${at}-01-01\ntitle:`),
  );
  const cwd = folder({ "a.yaml": files[0] ?? "", "b.yaml": files[1] ?? "" });
  const { exit, out } = await runIn(cwd, "history", "a.yaml", "b.yaml", "--format", format);
  expect([exit, out]).toEqual([0, expect.stringContaining("Adopt")]);
  expect(out).not.toMatch(controls);
});

test("nor a finding that quotes a file", async () => {
  const cwd = folder({ "a.yaml": smallRadar.replace("ring: trial", `ring: "t${red}"`) });
  const { exit, out } = await runIn(cwd, "check", "a.yaml");
  expect([exit, out]).toEqual([1, expect.stringContaining("unknown-ring")]);
  expect(out).not.toMatch(controls);
});

test.each(["table", "markdown"])("nor an estimate as %s, of a column that it groups by", async (format) => {
  const rows = "kommune;styrk08;årsverk;enhet\n9901;5321;1000;X\u001b[31m #12\n9901;2223;1000;Y\n";
  const cwd = folder({ "a.workforce.csv": rows });
  const { exit, out } = await runIn(
    cwd,
    "estimate",
    "a.workforce.csv",
    "--group-by",
    "enhet",
    "--format",
    format,
  );
  expect([exit, out]).toEqual([0, expect.stringMatching(/X +\\?\[31m/)]);
  expect(out).not.toMatch(controls);
  if (format === "markdown") expect(out).not.toContain("#12");
});

test("a comment names no issue", async () => {
  const cwd = folder({ "a.yaml": hostile("trial"), "b.yaml": hostile("adopt") });
  const { out } = await runIn(cwd, "diff", "a.yaml", "b.yaml", "--format", "markdown");
  expect(out).toContain("C# ");
  expect(out).not.toMatch(/#\d|GH-\d|@alle/i);
});
