import { type Report, type Section, sameJson } from "@kommuneradar/charts";

/** The next report, with the parts of the last one that say the same: those are not drawn again. */
export function keepSections(last: Report | undefined, next: Report): Report {
  if (last === undefined || last.language !== next.language) return next;
  const known = new Map(last.sections.map((section) => [keyOf(section), section]));
  const sections = next.sections.map((section) => {
    const before = known.get(keyOf(section));
    return before !== undefined && sameJson(before, section) ? before : keepPictures(before, section);
  });
  return { ...next, sections };
}

const keyOf = (section: Section) => ("id" in section ? section.id : section.kind);

/** A picture that shows the same is not drawn again, though a table beside it says something else. */
function keepPictures(before: Section | undefined, section: Section): Section {
  if (before?.kind !== "part" || section.kind !== "part") return section;
  const blocks = section.blocks.map((block, at) => {
    const old = before.blocks[at];
    return block.kind === "picture" && old?.kind === "picture" && sameJson(old, block) ? old : block;
  });
  return { ...section, blocks };
}
