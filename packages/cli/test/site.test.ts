import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { examples, folder, runIn, runWith, smallRadar } from "./run.ts";

const sectorRadar = smallRadar
  .replace("title: Teknologiradar for Eksempelby", "id: øvre-ås\ntitle: Radar for Øvre Ås")
  .concat("    areasOfUse: [{ sector: health, title: Vaktlister }, { sector: school }]\n");
const edition = (of: string) =>
  of.replace(/^title:/m, "edition: 2025-03-01\ntitle:").replace("ring: trial", "ring: assess");
const two = { "a.radar.yaml": smallRadar, "deep/b.radar.yaml": sectorRadar };

/** Every file below a folder with its content, by path. */
function contentsOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), "base64")]));
}

const build = (cwd: string, ...given: string[]) => runIn(cwd, "site", "build", "-o", "public", ...given);
const page = (cwd: string, name: string) => readFileSync(join(cwd, "public", name), "utf8");
const written = (html: string) => html.replaceAll(/<script[\s\S]*?<\/script>/g, "");

describe("a site", () => {
  test("has a first page in three languages, a page of each radar and of each of its sectors", async () => {
    const cwd = folder(two);
    const { exit, err } = await build(cwd, "--lang", "nb");
    expect([exit, err]).toEqual([0, "Skrev public: 7 sider\n"]);
    expect(Object.keys(contentsOf(join(cwd, "public")))).toEqual([
      ".kommuneradar-site.json",
      "a/index.html",
      "index.en.html",
      "index.html",
      "index.nn.html",
      "ovre-as/health.html",
      "ovre-as/index.html",
      "ovre-as/school.html",
    ]);
    const first = page(cwd, "index.html");
    expect(first).toContain('<a href="ovre-as/index.html">Radar for Øvre Ås</a>');
    expect(first).toContain('<a href="ovre-as/health.html">Helse og omsorg</a>');
    expect(first).toContain("2 radarer");
    expect(first).toContain("ingen tidligere utgave");
    expect(page(cwd, "index.en.html")).toContain("Health and care");
    expect(page(cwd, "ovre-as/health.html")).toContain("<title>Radar for Øvre Ås: Helse og omsorg</title>");
  });

  test("has no link but relative ones, each to a file that is there, and reaches nothing from outside", async () => {
    const cwd = folder(two);
    await build(cwd);
    const site = join(cwd, "public");
    let links = 0;
    for (const name of Object.keys(contentsOf(site)).filter((own) => own.endsWith(".html"))) {
      const html = written(page(cwd, name));
      expect(html).not.toMatch(/<(?:link|img|iframe)|@import|url\((?!#)|\ssrc=/);
      for (const [, href = ""] of html.matchAll(/<a [^>]*href="([^"#]+)"/g)) {
        expect(href).not.toMatch(/^[a-z]+:|^\//);
        expect(existsSync(join(site, dirname(name), href)), `${name} → ${href}`).toBe(true);
        links++;
      }
    }
    expect(links).toBeGreaterThan(10);
  });

  test("is the same of the same files on the same day, byte for byte, however they are named", async () => {
    const cwd = folder(two);
    await build(cwd);
    const first = contentsOf(join(cwd, "public"));
    await build(cwd, "deep", "a.radar.yaml");
    expect(contentsOf(join(cwd, "public"))).toEqual(first);
    await build(cwd, "--date", "2026-01-31");
    expect(page(cwd, "index.html")).toContain("31 Jan 2026".replaceAll(" ", "\u00a0"));
  });

  test("tells what moved since the edition before, which is a part of the page and not one of its own", async () => {
    const cwd = folder({ "a.radar.yaml": smallRadar, "editions/2025.radar.yaml": edition(smallRadar) });
    await build(cwd);
    expect(Object.keys(contentsOf(join(cwd, "public")))).toHaveLength(5);
    expect(written(page(cwd, "index.html"))).toContain("Moved inward 1 since 1\u00a0Mar\u00a02025");
    expect(page(cwd, "a/index.html")).toContain('"date":"2025-03-01"');
  });

  test("has the report of an estimate that names the radar, as the command makes it, and where it is from", async () => {
    const cwd = examples;
    const out = folder({});
    const site = join(out, "public");
    expect((await runIn(cwd, "site", "build", "eksempelby", "-o", site, "--lang", "nb")).exit).toBe(0);
    const files = ["estimate", "radar", "plan", "projects"].map(
      (kind) => `eksempelby/eksempelby.${kind}.yaml`,
    );
    await runIn(cwd, "report", ...files, "-o", join(out, "report.html"), "--lang", "nb");
    const report = readFileSync(join(site, "eksempelby/report.html"), "utf8");
    const link = '<p><a href="../index.html">Alle radarer</a></p>';
    expect(report).toContain(link);
    // The same as everywhere: what is hidden of small cells there is hidden here.
    expect(report.replace(link, "")).toBe(readFileSync(join(out, "report.html"), "utf8"));
    const first = readFileSync(join(site, "index.html"), "utf8");
    expect(first).toContain("5 kommuner");
    expect(first).toMatch(/tegnet [^<]*eksempeldata/);
  });

  test("has pictures for where its pages are shared, when it is told where it will be", async () => {
    const cwd = folder({ "a.radar.yaml": smallRadar });
    await build(cwd, "--base-url", "https://by.example.no/radar/");
    expect(page(cwd, "a/index.html")).toContain(
      '<meta property="og:image" content="https://by.example.no/radar/a/index.share.png">',
    );
    expect(existsSync(join(cwd, "public/a/index.share.png"))).toBe(true);
    const given = ["site", "build", "-o", "public", "--base-url", "https://by.example.no/radar"];
    const { exit, err } = await runWith({ CHROMIUM: "/nowhere" }, cwd, ...given);
    expect(exit).toBe(0);
    expect(err.match(/no pictures for where they are shared/g)).toHaveLength(1);
    expect(page(cwd, "a/index.html")).not.toContain("og:image");
    // The picture was the earlier site's.
    expect(existsSync(join(cwd, "public/a/index.share.png"))).toBe(false);
  });
});

describe("where a site is put", () => {
  test("files of others stay, and are replaced only by force", async () => {
    const cwd = folder({ ...two, "public/CNAME": "radar.example.no", "public/a/index.html": "mine" });
    const { exit, err } = await build(cwd);
    expect(exit).toBe(1);
    expect(err).toContain("public/a/index.html is there already");
    expect(Object.keys(contentsOf(join(cwd, "public")))).toEqual(["CNAME", "a/index.html"]);
    expect((await build(cwd, "--force")).exit).toBe(0);
    expect(page(cwd, "CNAME")).toBe("radar.example.no");
    expect(page(cwd, "a/index.html")).toContain("<!doctype html>");
    // What it wrote itself it replaces without being asked.
    expect((await build(cwd)).exit).toBe(0);
  });

  test("what an earlier site had besides is taken away", async () => {
    const cwd = folder(two);
    await build(cwd);
    writeFileSync(join(cwd, "public/ovre-as/note.txt"), "mine");
    rmSync(join(cwd, "deep"), { recursive: true });
    await build(cwd);
    expect(Object.keys(contentsOf(join(cwd, "public"))).filter((name) => name.includes("/"))).toEqual([
      "a/index.html",
      "ovre-as/note.txt",
    ]);
    rmSync(join(cwd, "a.radar.yaml"));
    writeFileSync(join(cwd, "c.radar.yaml"), smallRadar);
    await build(cwd);
    expect(existsSync(join(cwd, "public/a"))).toBe(false);
  });

  test("a list of what was written takes nothing away outside of the folder", async () => {
    const list = JSON.stringify({
      version: 1,
      files: ["../keep.txt", "/etc/x", "..", "a/../../keep.txt", 7],
    });
    const cwd = folder({
      "a.radar.yaml": smallRadar,
      "keep.txt": "x",
      "public/.kommuneradar-site.json": list,
    });
    expect((await build(cwd)).exit).toBe(0);
    expect(readFileSync(join(cwd, "keep.txt"), "utf8")).toBe("x");
  });

  test("a radar with an error leaves what stood there, and says where the error is", async () => {
    const cwd = folder(two);
    await build(cwd);
    const before = contentsOf(join(cwd, "public"));
    writeFileSync(join(cwd, "deep/b.radar.yaml"), sectorRadar.replace("ring: trial", "ring: trail"));
    const { exit, err } = await build(cwd);
    expect(exit).toBe(1);
    expect(err).toMatch(/deep\/b\.radar\.yaml:11:11: error unknown-ring/);
    expect(contentsOf(join(cwd, "public"))).toEqual(before);
  });

  test("a file in its place, no radars, folders that are not there and days that are none are told", async () => {
    const cwd = folder({ "a.radar.yaml": smallRadar, public: "x" });
    expect(await build(cwd)).toMatchObject({ exit: 1, err: "public is a file; a site is a folder.\n" });
    const none = folder({});
    expect((await build(none)).err).toContain("No radar was found in .");
    expect(await build(none, "nowhere")).toMatchObject({ exit: 2 });
    expect(await build(cwd, "--date", "tomorrow")).toMatchObject({ exit: 2 });
    expect(existsSync(join(none, "public"))).toBe(false);
  });

  test("radars of the same name have folders of their own", async () => {
    const cwd = folder({
      "x/a.radar.yaml": smallRadar,
      "y/a.radar.yaml": smallRadar,
      "z/con.radar.yaml": smallRadar,
    });
    await build(cwd);
    const folders = readdirSync(join(cwd, "public")).filter((name) => !name.includes("."));
    expect(folders.sort()).toEqual(["a", "a-2", "con-radar"]);
  });
});
