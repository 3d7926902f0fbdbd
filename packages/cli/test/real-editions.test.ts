import { readFileSync } from "node:fs";
import { diffOutput, historyOutput } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import { folder, runIn } from "./run.ts";

type Row = readonly [title: string, category: string, ring: string];

const fixture = new URL("../../core/test/fixtures/qiwi-editions/editions.json", import.meta.url);
const editions: readonly (readonly [string, readonly Row[]])[] = Object.entries(
  JSON.parse(readFileSync(fixture, "utf8")),
);
const rings = ["adopt", "trial", "assess", "hold"];

/** Real names are no ids: other letters than ours become their numbers. */
function idOf(title: string): string {
  const letters = title.toLowerCase().replaceAll(/[^\p{ASCII}]/gu, (letter) => `${letter.codePointAt(0)}`);
  return letters.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

const asDate = (name: string) => (name.length === 7 ? `${name}-01` : name);

/** JSON strings are YAML. */
function radarOf(name: string, rows: readonly Row[]): string {
  const categories = [...new Set(rows.map(([, category]) => category))];
  return [
    "kommuneradar: radar/1",
    `edition: ${asDate(name)}`,
    "title: JS",
    "rule: none",
    "rings:",
    ...rings.map((ring) => `  - { id: ${ring}, title: ${ring} }`),
    "categories:",
    ...categories.map((category) => `  - { id: ${category}, title: ${category} }`),
    "technologies:",
    ...rows.map(
      ([title, category, ring]) =>
        `  - { id: ${idOf(title)}, title: ${JSON.stringify(title)}, category: ${category}, ring: ${ring} }`,
    ),
    "",
  ].join("\n");
}

const byId = editions.map(([, rows]) => new Map(rows.map((row) => [idOf(row[0]), row])));
const inOrder = (ids: Iterable<string>) => [...ids].toSorted();
const inwards = (from: Row, to: Row) => rings.indexOf(from[2]) - rings.indexOf(to[2]);

test("the history of seven real editions is what stands in them, whatever order they are named in", async () => {
  const files = Object.fromEntries(editions.map(([name, rows]) => [`${name}.yaml`, radarOf(name, rows)]));
  const names = Object.keys(files);
  const cwd = folder(files);
  const { exit, out, err } = await runIn(cwd, "history", ...names.toReversed(), "--format", "json");
  const { editions: told, technologies } = historyOutput.parse(JSON.parse(out));
  expect([exit, err]).toEqual([0, ""]);
  expect(told.map(({ date }) => date)).toEqual(editions.map(([name]) => asDate(name)));
  const expected = inOrder(new Set(byId.flatMap((edition) => [...edition.keys()]))).map((id) => [
    id,
    byId.map((edition, at) => {
      const row = edition.get(id);
      if (row === undefined) return null;
      const before = byId[at - 1]?.get(id);
      return { ring: row[2], by: before ? inwards(before, row) : 0 };
    }),
  ]);
  expect(
    technologies.map(({ id, stations }) => [
      id,
      stations.map((station) => station && { ring: station.ring, by: station.by }),
    ]),
  ).toEqual(expected);
});

test.each(editions.slice(1).map(([name], index) => [name, index + 1] as const))(
  "since the last edition before %s there is what differs between the two, of all that are there",
  async (name, at) => {
    // The later ones are there too, and are none to compare with.
    const cwd = folder(
      Object.fromEntries(
        editions.map(([other, rows]) => [
          other === name ? "my.radar.yaml" : `editions/${other}.yaml`,
          radarOf(other, rows),
        ]),
      ),
    );
    const { exit, out, err } = await runIn(
      cwd,
      ...["diff", "--since", "edition", "my.radar.yaml", "--format", "json"],
    );
    expect([exit, err]).toEqual([0, ""]);
    const { old, added, removed, moved, edited, renamed } = diffOutput.parse(JSON.parse(out));
    const [before = new Map<string, Row>(), now = new Map<string, Row>()] = byId.slice(at - 1, at + 1);
    const both = inOrder(now.keys()).flatMap((id) => {
      const [from, to] = [before.get(id), now.get(id)];
      return from && to ? [{ id, from, to }] : [];
    });
    expect({ old, added, removed, moved, edited, renamed }).toEqual({
      old: `editions/${editions[at - 1]?.[0]}.yaml`,
      added: inOrder(now.keys()).filter((id) => !before.has(id)),
      removed: inOrder(before.keys()).filter((id) => !now.has(id)),
      moved: both
        .filter(({ from, to }) => from[2] !== to[2])
        .map(({ id, from, to }) => ({ id, from: from[2], to: to[2], by: inwards(from, to) })),
      edited: both
        .map(({ id, from, to }) => ({
          id,
          fields: ["title", "category"].filter((_, field) => from[field] !== to[field]),
        }))
        .filter(({ fields }) => fields.length > 0),
      renamed: [],
    });
  },
);
