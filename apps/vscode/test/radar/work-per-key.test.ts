import { afterEach, beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import { RadarBases } from "../../src/git/radar-bases.js";
import { ComparedRadars } from "../../src/radar/compared-radars.js";
import { radarPreview } from "../../src/radar/radar-preview.js";
import { serviceAlone } from "../support/service.js";
import { editor } from "../support/vscode-workspace.js";

// What a key costs, in what is done for it and not in time, which says little on a machine that others use.

const technology = (at: number) =>
  `  - id: t-${at}\n    title: Teknologi ${at}\n    category: services\n    ring: trial\n    summary: Linje ${at}.\n`;
const radar = (count: number) =>
  `kommuneradar: radar/1\ntitle: Stor\nid: stor\nlanguage: nb\ncategories:\n  - { id: services, title: Tjenester }\ntechnologies:\n${Array.from({ length: count }, (_, at) => technology(at)).join("")}`;

const service = serviceAlone();
let bases: RadarBases;
let compared: ComparedRadars;
beforeEach(() => {
  editor.reset();
  bases = new RadarBases(() => undefined);
  compared = new ComparedRadars();
});
afterEach(() => {
  bases.dispose();
  compared.dispose();
});

test.each([40, 2000])(
  "a key in a summary of a radar of %i reads two entries, builds its text once, and tells the page of one",
  async (count) => {
    const uri = Uri.file("/by/stor.radar.yaml");
    const document = editor.open(uri, radar(count));
    const content = radarPreview(service, bases, compared).open(uri as never, {
      post: () => {},
      postWhenReady: () => {},
    });
    const { picture: before } = await content.render("nb");
    const at = document.getText().indexOf("Linje 7.");
    const [readBefore, builtBefore] = [service.radar(document as never).radar, document.reads];
    editor.edit(document, at + 5, 0, "x");
    const { picture: after } = await content.render("nb");
    const built = document.reads - builtBefore;
    const read = service.radar(document as never).radar;
    const anew = read?.technologies.filter((one) => !readBefore?.technologies.includes(one)) ?? [];
    // Its own, and the last of the file, which is what stands before the end of the text.
    expect(anew.map(({ summary }) => summary)).toEqual(["Linjex 7.", `Linje ${count - 1}.`]);
    expect(built).toBe(1);
    if (before === undefined || after === undefined) return expect.unreachable("no picture");
    const changes = JSON.stringify(content.changes?.(before, after));
    expect(changes).toContain("Linjex 7.");
    expect(changes).not.toContain("Linje 8.");
    expect(changes.length).toBeLessThan(3_000);
    content.dispose();
  },
);
