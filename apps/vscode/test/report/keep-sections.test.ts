import type { Report, Section } from "@kommuneradar/charts";
import { expect, test } from "vitest";
import { keepSections } from "../../src/webview/keep-sections.js";

const part = (id: string, text: string): Section => ({
  kind: "part",
  id,
  title: id,
  blocks: [
    {
      kind: "picture",
      name: "radar",
      alt: "",
      caption: "",
      drawing: { kind: "horizon", picture: { title: id } as never },
    },
    { kind: "paragraph", text },
  ],
});
const report = (...sections: Section[]): Report => ({ language: "nb", title: "R", sections });

test("a part that says the same is the same object, one that says another thing is not", () => {
  const last = report(part("what", "a"), part("why", "b"));
  const next = keepSections(last, report(part("what", "a"), part("why", "c")));
  expect(next.sections[0]).toBe(last.sections[0]);
  expect(next.sections[1]).not.toBe(last.sections[1]);
  expect(next).toEqual(report(part("what", "a"), part("why", "c")));
});

test("a picture that shows the same is kept, though the text beside it changes", () => {
  const pictureOf = ({ sections: [section] }: Report) =>
    section?.kind === "part" ? section.blocks[0] : undefined;
  const last = report(part("what", "a"));
  const next = keepSections(last, report(part("what", "b")));
  expect(pictureOf(next)).toBe(pictureOf(last));
});

test("nothing is kept of a report in another language", () => {
  const last = report(part("what", "a"));
  const next = { ...report(part("what", "a")), language: "en" as const };
  expect(keepSections(last, next)).toBe(next);
});
