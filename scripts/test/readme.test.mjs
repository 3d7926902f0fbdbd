// What the README shows must work as it stands: its files are checked, its commands are run.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const launcher = join(root, "packages/cli/bin/kommuneradar.js");
const folder = mkdtempSync(join(tmpdir(), "kommuneradar-readme-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
  language,
  text,
}));
const kommuneradar = (args, cwd) =>
  spawnSync(process.execPath, [launcher, ...args], { cwd, encoding: "utf8" });

test("the smallest radar, workforce and estimate have no fault, and the estimate computes", () => {
  const [radar, estimate] = blocks.filter(({ language }) => language === "yaml");
  const [workforce] = blocks.filter(({ language }) => language === "csv");
  writeFileSync(join(folder, "small.radar.yaml"), radar.text);
  writeFileSync(join(folder, "small.estimate.yaml"), estimate.text);
  writeFileSync(join(folder, "arbeidsstyrke.workforce.csv"), workforce.text);
  const files = ["small.radar.yaml", "small.estimate.yaml", "arbeidsstyrke.workforce.csv"];
  const check = kommuneradar(["check", ...files, "--max-warnings", "0", "--lang", "en"], folder);
  // What is recommended and not there (an owner, evidence) is told, and is no fault.
  assert.match(check.stdout, /^0 errors, 0 warnings, /m);
  assert.equal(check.status, 0);
  assert.equal(kommuneradar(["estimate", "small.estimate.yaml"], folder).status, 0);
});

const commands = blocks.flatMap(({ text }) =>
  [...text.matchAll(/^npx kommuneradar (.+)$/gm)].map(([, call]) => call),
);

/** The examples in a repository of two commits: ours may have been fetched without its history, or without Git. */
const clone = join(folder, "clone");
cpSync(join(root, "examples"), join(clone, "examples"), { recursive: true });
const git = (...args) => {
  const own = ["-c", "user.name=Reader", "-c", "user.email=reader@example.org", "-c", "commit.gpgsign=false"];
  const { status, stderr } = spawnSync("git", [...own, ...args], { cwd: clone, encoding: "utf8" });
  assert.equal(status, 0, stderr);
};
git("init", "--quiet");
git("add", ".");
git("commit", "--quiet", "-m", "First");
git("commit", "--quiet", "--allow-empty", "-m", "Second");

test("there are commands to try", () => assert.ok(commands.length >= 3));
for (const call of commands) {
  test(`kommuneradar ${call}`, () => {
    const { status, stderr } = kommuneradar(call.split(" "), clone);
    assert.equal(status, 0, stderr);
  });
}

test("what the README links to is there", () => {
  const links = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)/g)].map(([, link]) => link);
  assert.deepEqual(
    links.filter((link) => !existsSync(join(root, link))),
    [],
  );
});

test("the README's scripts are the project's", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const named = new Set(
    [...readme.matchAll(/npm (?:run )?(start|test|package|build)\b/g)].map(([, name]) => name),
  );
  assert.deepEqual(
    [...named].filter((name) => !(name in scripts)),
    [],
  );
});
