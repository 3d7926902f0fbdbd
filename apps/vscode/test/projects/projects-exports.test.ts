import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EventEmitter, Uri } from "vscode";
import { ProjectsContent } from "../../src/projects/projects-content.js";
import { pageScript } from "../support/page-script.js";
import { serviceAlone } from "../support/service.js";

const example = new URL("../../../../examples/eksempelby/", import.meta.url);
const files = ["projects", "radar", "plan"].map((kind) => {
  const file = new URL(`eksempelby.${kind}.yaml`, example);
  return { uri: Uri.file(file.pathname).toString(), version: 1, getText: () => readFileSync(file, "utf8") };
});

test("projects are exported in the words of the radar and the plans beside them", async () => {
  const [own] = files;
  const { event } = new EventEmitter<ReadonlySet<string>>();
  const content = new ProjectsContent(Uri.parse(own?.uri ?? ""), serviceAlone({ files: () => files }), {
    onDidChange: event,
  });
  const { name, files: saved, picture, tables } = await content.exports("nb", pageScript);
  expect(name).toBe("eksempelby.projects");
  expect(picture?.()).toContain("Vaktlister");
  const html = await saved.find(({ ending }) => ending === "html")?.content();
  // What the plan calls the work process that a project names by its id.
  expect(html).toContain("Vaktlister");
  expect(html).toContain(`<script>start("projects")</script>`);
  const csv = await saved.find(({ ending }) => ending === "csv")?.content();
  expect(csv).toMatch(/^\uFEFFid;title;synthetic;/);
  expect(tables.map(({ copied }) => copied().text.split("\n").at(-1))).toEqual(
    tables.map(() => expect.stringContaining("eksempelby.projects.yaml")),
  );
  content.dispose();
});
