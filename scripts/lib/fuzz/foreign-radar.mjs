import { mutate } from "./mutate.mjs";
import { pick, sometimes } from "./pick.mjs";

const titles = [
  "RPA",
  "AI og språk",
  "C++",
  'Sagt "ja"',
  "a, b; c",
  "<b>Fet</b>",
  "=1+1",
  "__proto__",
  "31.12.2024",
  "1e5",
  "null",
  "~",
  "- x",
  "# y",
  "å\u0308",
  "🛰",
];
const rings = ["adopt", "trial", "assess", "hold", "Adopt", "TRIAL"];
const quadrants = ["Tools", "Techniques", "Platforms", "Språk & rammeverk"];
const tags = ["", "a", "a, b"];

/** Radars as other tools keep them. */
const formats = {
  "a.csv": (entries) =>
    [
      "name,ring,quadrant,isNew,description",
      ...entries.map(({ name, ring, quadrant, description }) =>
        [name, ring, quadrant, "FALSE", description]
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join(","),
      ),
    ].join("\n"),
  "b.csv": (entries) =>
    [
      "name;ring;quadrant;tags;owner",
      ...entries.map(({ name, ring, quadrant, tags: own }) =>
        [name, ring, quadrant, own, "IT"].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"),
      ),
    ].join("\r\n"),
  "a.json": (entries) => JSON.stringify(entries.map((entry) => ({ ...entry, isNew: "TRUE" }))),
  "config.json": (entries) =>
    JSON.stringify({
      quadrants: quadrants.map((name) => ({ name })),
      rings: ["ADOPT", "TRIAL", "ASSESS", "HOLD"].map((name) => ({ name })),
      entries: entries.map(({ name, at }) => ({ label: name, quadrant: at % 4, ring: at % 3 })),
    }),
  "c.json": (entries) =>
    JSON.stringify({
      title: "Radar",
      quadrants: quadrants.map((name, at) => ({ id: `q${at}`, name })),
      rings: ["adopt", "trial", "assess", "hold"].map((id) => ({ id, name: id, color: "#fff" })),
      entries: entries.map(({ name, at, ring }) => ({
        id: `e${at}`,
        key: `e${at}`,
        title: name,
        quadrant: `q${at % 4}`,
        timeline: [{ ringId: ring.toLowerCase(), date: "2024-01-01", moved: 0, description: "d" }],
      })),
    }),
  "a.yaml": (entries) =>
    `meta:\n  date: 2024-01-01\ndata:\n${entries.map(({ name, ring, quadrant }) => `  - name: ${JSON.stringify(name)}\n    quadrant: ${JSON.stringify(quadrant)}\n    ring: ${ring}\n`).join("")}`,
};

/** A file of a radar of another tool, as it may be or changed by chance. */
export function foreignRadar(next) {
  const entries = Array.from({ length: 1 + next(6) }, (_, at) => ({
    name: pick(next, titles) + (sometimes(next, 2) ? "" : ` ${next(9)}`),
    ring: pick(next, rings),
    quadrant: pick(next, quadrants),
    description: pick(next, ["", "Tekst", "to\n\nlinjer", "<p>a <b>b</b></p>", "- x\n- y"]),
    tags: pick(next, tags),
    at,
  }));
  const path = pick(next, Object.keys(formats));
  const text = formats[path](entries);
  const changed = sometimes(next, 2) ? text : mutate(text, next).toWellFormed();
  // U+FFFD stands for a sign that is lost already; the library that writes workbooks leaves it out.
  return { path, bytes: new TextEncoder().encode(changed.replaceAll("\uFFFD", "")) };
}
