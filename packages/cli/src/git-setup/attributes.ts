import { mkdir, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { writeAtomically } from "../files/write-atomically.js";

const first = "# kommuneradar: begin (kommuneradar git uninstall takes it out)";
const last = "# kommuneradar: end";
/** Kinds of files that are merged by id and key, as their names tell them. */
const kinds = ["radar", "estimate", "projects", "plan"];
const block = [
  first,
  ...["yaml", "yml"]
    .flatMap((end) => kinds.flatMap((kind) => [`*.${kind}.${end}`, `${kind}.${end}`]))
    .map((pattern) => `${pattern} diff=kommuneradar merge=kommuneradar`),
  last,
];

/** Puts our lines into the repository's own attributes, or takes them out. Other lines stay as they are. */
export async function setAttributes(path: string, wanted: boolean): Promise<void> {
  const before = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines = before.split("\n");
  const [start, end] = [lines.indexOf(first), lines.indexOf(last)];
  const others = start >= 0 && end > start ? lines.toSpliced(start, end - start + 1) : lines;
  const text = others.join("\n");
  const opened = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const after = wanted ? `${opened}${block.join("\n")}\n` : text;
  if (after === before) return;
  await mkdir(dirname(resolve(path)), { recursive: true });
  await writeAtomically(path, after);
}
