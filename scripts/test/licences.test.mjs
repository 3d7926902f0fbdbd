// Whose work goes out with ours, and on what terms.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { root } from "../lib/root.mjs";
import { thirdPartyNotices } from "../lib/third-party-notices.mjs";

const folder = mkdtempSync(join(tmpdir(), "kommuneradar-licences-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The notices of a bundle with one package in it. */
function noticesOf(manifest, files = {}) {
  const place = mkdtempSync(join(folder, "bundle-"));
  const module = join(place, "node_modules", manifest.name);
  mkdirSync(module, { recursive: true });
  writeFileSync(join(module, "package.json"), JSON.stringify({ version: "1.0.0", ...manifest }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(module, name), text);
  return thirdPartyNotices([`node_modules/${manifest.name}/index.js`], place);
}

test("a package's own licence text is passed on", async () => {
  assert.equal(
    await noticesOf({ name: "one", license: "ISC" }, { "LICENSE.md": "Do with it what you like.\n" }),
    "one 1.0.0 (ISC)\n\nDo with it what you like.\n",
  );
});

test("one that names MIT and brings no text gets it, with its author", async () => {
  const text = await noticesOf({ name: "two", license: "MIT", author: { name: "Kari" } });
  assert.match(text, /Copyright \(c\) Kari\n\nPermission is hereby granted/);
});

test("no bundle is made of what names no terms, or terms that bind others", async () => {
  for (const license of ["AGPL-3.0-only", "GPL-3.0", "SEE LICENSE IN LICENSE", undefined]) {
    await assert.rejects(noticesOf({ name: "three", license }, { LICENSE: "…" }), /not among what we take/);
  }
  await assert.rejects(noticesOf({ name: "four", license: "ISC" }), /brings no licence text/);
});

test("all that is installed with our packages has terms of the same kind", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const used = Object.entries(packages).filter(
    ([place, { dev, link }]) => place.includes("node_modules/") && !dev && !link,
  );
  assert.ok(used.length > 10);
  assert.deepEqual(
    used
      .filter(([, { license }]) => !/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/.test(license ?? ""))
      .map(([place]) => place),
    [],
  );
});
