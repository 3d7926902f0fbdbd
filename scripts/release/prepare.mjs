// node scripts/release/prepare.mjs FOLDER [--pre-release]: puts all that a release publishes into a folder: packages, the
// extension, what they are made of, checksums and what is new. It publishes nothing and needs no secret.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { npmOutput } from "../lib/npm.mjs";
import { pack } from "../lib/pack.mjs";
import { publishedPackages } from "../lib/packages.mjs";
import { newestEntry } from "../lib/release-notes.mjs";
import { root } from "../lib/root.mjs";
import { run } from "../lib/run.mjs";
import { runTask, toolScript } from "../lib/tools.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "pre-release": { type: "boolean", default: false }, built: { type: "boolean", default: false } },
});
const [folder] = positionals.map((path) => resolve(path));
if (folder === undefined) throw new Error("Say which folder: node scripts/release/prepare.mjs FOLDER");
mkdirSync(folder, { recursive: true });
if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);

// `--built`: what is there is used, for who has just built it.
if (!values.built) await runTask("build");
// In the order of the list, which is that of their dependencies.
const packages = publishedPackages().map(({ name, folder: from, manifest: { version } }) => ({
  name,
  version,
  file: basename(pack(from, folder).tarball),
}));
writeFileSync(join(folder, "packages.json"), `${JSON.stringify(packages, undefined, 2)}\n`);

const extension = join(root, "apps/vscode");
const vsix = join(folder, "kommuneradar.vsix");
await run(
  process.execPath,
  [toolScript("@vscode/vsce"), "package", ...channel(), "--no-dependencies", "--out", vsix],
  { cwd: extension, name: "vsce package" },
);
await run(process.execPath, [join(root, "scripts/package-size.mjs"), vsix], {
  cwd: root,
  name: "package-size",
});

// What the extension and the packages are made of and made with.
writeFileSync(
  join(folder, "sbom.cdx.json"),
  npmOutput(["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], { cwd: root }),
);

// A pre-release has no page of its own, and may come before there is any changelog.
if (!values["pre-release"]) {
  writeFileSync(join(folder, "notes.md"), newestEntry(readFileSync(join(extension, "CHANGELOG.md"), "utf8")));
}

const sums = readdirSync(folder)
  .sort()
  .map(
    (file) =>
      `${createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex")}  ${file}\n`,
  );
writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));

/** A pre-release has a version of its own, above the one it comes after: the stores take each version once. */
function channel() {
  if (!values["pre-release"]) return [];
  const [major, minor] = packages[0].version.split(".");
  const hour = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 10);
  return [`${major}.${minor}.${hour}`, "--pre-release", "--no-git-tag-version", "--no-update-package-json"];
}
