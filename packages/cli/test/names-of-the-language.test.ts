import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examples, folder, runIn } from "./run.ts";

// Every object of JavaScript has something of these names. Files may have them too: as the id of anything, in a cell, as a
// header. All that is written of such files has to be what is written of names that sort alike and mean nothing.
const names = [
  ["constructor", "constructos"],
  ["__proto__", "__protp__"],
  ["toString", "toStrinh"],
] as const;

const example = join(examples, "eksempelby");
const ids =
  /(?<=[:[,] ?)(?:software-robots|work-processes|felles-innlogging|innlogging|rekruttering|gradvis|oslo-rpa|fravær)(?=[\],\n])/g;

/** The files, with the names or with what stands for them. */
function place(isNamed: boolean) {
  const read = (name: string) => readFileSync(join(example, name), "utf8");
  const yaml = readdirSync(example).filter((name) => name.endsWith(".yaml"));
  const [id, proto, method] = names.map(([name, other]) => (isNamed ? name : other)) as [
    string,
    string,
    string,
  ];
  const named = Object.fromEntries(yaml.map((name) => [name, read(name).replace(ids, id)]));
  const rows = [
    `9901;${id};1112;11,5;${method}`,
    `9901;${proto};1211;22,5;${proto}`,
    `${proto};health;5321;33,5;${proto}`,
    `${id};health;5321;33,5;${id}`,
    `9901;health;${proto};44,5;x`,
    `9901;health;${id};44,5;x`,
    `9901;health;${method};44,5;x`,
  ];
  const csv = read("arbeidsstyrke.workforce.csv");
  return folder({
    ...named,
    "arbeidsstyrke.workforce.csv": `${csv.trimEnd()}\n${rows.join("\n")}\n`,
    "before.radar.yaml": (named["eksempelby.radar.yaml"] ?? "").replaceAll(
      "solutions: robust",
      "solutions: none",
    ),
    "more.estimate.yaml": `${(named["eksempelby.estimate.yaml"] ?? "").replace(/^groupBy.*\n/m, "")}groupBy: [group]\ngroups: { ${id}: { title: G, municipalities: ['9901'] } }\n`,
    "keys.radar.yaml": `${named["eksempelby.radar.yaml"]}    ${id}: 1\n    ${proto}: { ${method}: 1 }\n${proto}: 1\n`,
    "named.csv": `${id};${proto};${method};årsverk\n9901;health;1112;10\n${proto};${id};${method};20\n`,
    "named.estimate.yaml": `kommuneradar: estimate/1\ntitle: T\nworkforce: { file: named.csv, columns: { municipality: ${id}, sector: ${proto}, occupation: ${method} } }\n`,
    "foreign.csv": `name,ring,quadrant,${proto},${id}\n${id},${id},${proto},a,b\n${proto},${id},${id},a,b\n${method},b,${id},a,b\n`,
    "foreign.json": JSON.stringify([
      { name: id, ring: id, quadrant: method, description: `<${id}>a</${id}>` },
    ]).replace("{", `{"${proto}": {"name": "x"}, "${id}": 1, `),
    "staff.csv": `Kommune;Sektor;Yrke;Stillingsprosent;${proto};${id}\n9901;${proto};2341;100;a;b\n${id};${id};${method};50;a;b\n9901;Skole;${proto};50;a;b\n`,
  });
}

const all = ["estimate", "plan", "projects", "radar"].map((kind) => `eksempelby.${kind}.yaml`);
const calls: readonly (readonly [call: string, ...files: string[]])[] = [
  [`check ${all.join(" ")} more.estimate.yaml keys.radar.yaml arbeidsstyrke.workforce.csv --format json`],
  ["check named.estimate.yaml named.csv --format json"],
  ["estimate eksempelby.estimate.yaml --format json"],
  ["estimate more.estimate.yaml --format table"],
  ["estimate named.estimate.yaml --format json"],
  [`report ${all.join(" ")} -o a.md`, "a.md"],
  ["render eksempelby.radar.yaml -o a.json", "a.json"],
  ["render eksempelby.radar.yaml -o a.html --since before.radar.yaml", "a.html"],
  ["render eksempelby.plan.yaml -o plan.html", "plan.html"],
  ["render eksempelby.projects.yaml -o projects.html", "projects.html"],
  ["diff before.radar.yaml eksempelby.radar.yaml --format markdown"],
  ["diff eksempelby.estimate.yaml more.estimate.yaml --format json"],
  ["where eksempelby.radar.yaml eksempelby.estimate.yaml --format json"],
  ["horizon eksempelby.plan.yaml eksempelby.estimate.yaml --format json"],
  ["projects eksempelby.projects.yaml --format json"],
  ["export eksempelby.radar.yaml --to csv -o a.csv", "a.csv"],
  ["export eksempelby.radar.yaml --to backstage -o back.json", "back.json"],
  ["import foreign.csv -o foreign.radar.yaml", "foreign.radar.yaml"],
  ["import foreign.json -o json.radar.yaml", "json.radar.yaml"],
  ["workforce import staff.csv -o staff.workforce.csv", "staff.workforce.csv", "staff.estimate.yaml"],
];

test.each(calls)("%s", async (call, ...files) => {
  const written = async (isNamed: boolean) => {
    const cwd = place(isNamed);
    const { exit, out, err } = await runIn(cwd, ...call.split(" "), "--lang", "en");
    return { exit, texts: [out, err, ...files.map((name) => readFileSync(join(cwd, name), "utf8"))] };
  };
  const plain = await written(false);
  const named = await written(true);
  // Ids are made of the words; Markdown escapes what is in these names.
  const back = (text: string) =>
    [...names, ["proto", "protp"], ["tostring", "tostrinh"]].reduce(
      (now, [name = "", other = ""]) => now.replaceAll(other, name),
      text.replaceAll("\\", ""),
    );
  expect(named.exit).toBe(plain.exit);
  expect(named.texts.map(back)).toEqual(plain.texts.map(back));
  // What says nothing of any name would be the same whatever happens; causes of a change have no names.
  if (!call.startsWith("diff eksempelby.estimate"))
    expect(plain.texts.join("")).toMatch(/constructos|__protp__|toStrinh/);
});
