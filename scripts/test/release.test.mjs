// A release from its changesets to what the stores would get, all but the publishing, in a copy of the project.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { publishedPackages } from "../lib/packages.mjs";
import { newestEntry } from "../lib/release-notes.mjs";
import { root } from "../lib/root.mjs";

const folder = mkdtempSync(join(tmpdir(), "kommuneradar-release-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const copy = join(folder, "copy");
const out = join(folder, "out");
const program = (name, args, cwd = copy) =>
  spawnSync(name, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
const succeeds = ({ status, stdout, stderr }) => {
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  return stdout;
};
const script = (name, ...args) =>
  succeeds(program(process.execPath, [`scripts/release/${name}.mjs`, ...args]));
const json = (...path) => JSON.parse(readFileSync(join(copy, ...path), "utf8"));

// What is in Git or would be, with what has been installed and built beside it.
const listed = succeeds(
  program("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], root),
);
for (const file of listed.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
  cpSync(join(root, file), join(copy, file));
}
const parts = ["packages", "apps"].flatMap((kind) =>
  readdirSync(join(root, kind)).map((name) => `${kind}/${name}`),
);
for (const part of parts) {
  if (existsSync(join(root, part, "dist")))
    cpSync(join(root, part, "dist"), join(copy, part, "dist"), { recursive: true });
}
for (const part of [".", ...parts]) {
  const modules = join(part, "node_modules");
  if (existsSync(join(root, modules))) symlinkSync(join(root, modules), join(copy, modules));
}

const changesets = readdirSync(join(copy, ".changeset")).filter((file) => /^(?!README).*\.md$/.test(file));
const before = json("packages/cli/package.json").version;

test("changesets become one new version of everything, a changelog, and what users copy", () => {
  script("version");
  const { version } = json("packages/cli/package.json");
  assert.equal(
    version === before,
    changesets.length === 0,
    "a new version where there is something to release",
  );
  const lock = json("package-lock.json");
  for (const part of parts) {
    const manifest = json(part, "package.json");
    assert.equal(manifest.version, version, part);
    assert.equal(lock.packages[part].version, version, part);
    for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      if (name.startsWith("@kommuneradar/")) assert.equal(range, version, `${part} needs ${name}`);
    }
  }
  assert.deepEqual(
    readdirSync(join(copy, ".changeset")).filter((file) => changesets.includes(file)),
    [],
  );
  const shown = readFileSync(join(copy, ".pre-commit-hooks.yaml"), "utf8");
  assert.ok(shown.includes(`@kommuneradar/cli@${version} `));
});

test("all that is published lies in one folder, with checksums, licences and what is new", () => {
  script("prepare", out, "--built");
  const { version } = json("packages/cli/package.json");
  const packages = JSON.parse(readFileSync(join(out, "packages.json"), "utf8"));
  assert.deepEqual(
    packages.map(({ name }) => name),
    publishedPackages().map(({ name }) => name),
  );
  for (const { file } of packages) {
    assert.ok(file.endsWith(`-${version}.tgz`));
    assert.ok(existsSync(join(out, file)), file);
  }
  const bill = JSON.parse(readFileSync(join(out, "sbom.cdx.json"), "utf8"));
  assert.equal(bill.bomFormat, "CycloneDX");
  const used = new Set(bill.components.map(({ name, group }) => (group ? `${group}/${name}` : name)));
  for (const name of ["zod", "yaml", "preact", "docx", "fflate"]) assert.ok(used.has(name), name);
  const notes = readFileSync(join(out, "notes.md"), "utf8");
  assert.equal(notes, newestEntry(readFileSync(join(copy, "apps/vscode/CHANGELOG.md"), "utf8")));
  assert.ok(notes.trim().length > 0);
  for (const line of readFileSync(join(out, "SHA256SUMS"), "utf8").trim().split("\n")) {
    const [sum, file] = line.split("  ");
    assert.equal(
      createHash("sha256")
        .update(readFileSync(join(out, file)))
        .digest("hex"),
      sum,
      file,
    );
  }
});

test("a folder that holds something is not written into", () => {
  const { status, stderr } = program(process.execPath, ["scripts/release/prepare.mjs", out, "--built"]);
  assert.notEqual(status, 0);
  assert.match(stderr, /is not empty/);
});

test("npm would take the packages", () => {
  const told = script("publish-packages", out, "--dry-run");
  for (const { name } of publishedPackages()) {
    assert.match(told, new RegExp(`^${name} .*(could be published|published before)`, "m"));
  }
});

test("both stores would get the same file, and without a secret neither is asked", () => {
  const told = script("publish-extension", out, "--dry-run");
  assert.match(told, /^Visual Studio Marketplace: \d+ bytes could be published: .*kommuneradar\.vsix/m);
  assert.match(told, /^Open VSX: \d+ bytes could be published: .*kommuneradar\.vsix/m);
  const env = { ...process.env, VSCE_PAT: "", OVSX_PAT: "" };
  const { status, stderr } = spawnSync(process.execPath, ["scripts/release/publish-extension.mjs", out], {
    ...{ cwd: copy, env, encoding: "utf8" },
  });
  assert.equal(status, 1);
  assert.match(stderr, /there is no VSCE_PAT[\s\S]*there is no OVSX_PAT/);
});
