import type { DiffWords } from "./words.js";

export const en: DiffWords = {
  kinds: {
    movedIn: "Moved inward",
    movedOut: "Moved outward",
    placed: "Got a recommendation",
    unplaced: "Lost its recommendation",
    added: "Added",
    removed: "Removed",
    renamed: "Renamed",
    proposed: "Possibly renamed",
    retired: "Taken off the rings",
    revived: "Back on the rings",
    recategorised: "Other category",
    reassessed: "Assessed again",
    edited: "Edited",
    textOnly: "Text only",
    radar: "The radar itself",
  },
  moved: (rings, inward, from, to) =>
    `moved ${inward ? "in" : "out"} ${rings} ${rings === 1 ? "ring" : "rings"}, from ${from} to ${to}`,
  because: (reasons) => ` because ${reasons}`,
  input: (input, from, to) =>
    from === undefined
      ? `${input} was assessed as ${to}`
      : to === undefined
        ? `${input} is no longer assessed (was ${from})`
        : `${input} went from ${from} to ${to}`,
  departs: "the ring is stated against the rule",
  placed: (ring) => `now in ${ring}, before without a recommendation`,
  unplaced: (ring) => `no longer in ${ring}, now without a recommendation`,
  added: (ring, category) =>
    `new ${ring === undefined ? "without a recommendation" : `in ${ring}`}, ${category}`,
  removed: (ring, category) =>
    `was ${ring === undefined ? "without a recommendation" : `in ${ring}`}, ${category}`,
  renamed: (from) => `had the id ${from}`,
  proposed: (from) => `looks like ${from}, which was removed; if it is the same, write aliases: [${from}]`,
  status: (from, to) => `from ${from} to ${to}`,
  recategorised: (from, to) => `from ${from} to ${to}`,
  reassessed: (what, by, date) =>
    [what || "with the same result", by && `by ${by}`, date].filter(Boolean).join(", "),
  committed: (by, date) => `committed by ${by}, ${date}`,
  edited: (fields) => fields,
  fields: {
    title: "title",
    short: "short name",
    aliases: "earlier ids",
    category: "category",
    ring: "recommendation as written",
    ringBecause: "grounds for the recommendation",
    summary: "summary",
    description: "description",
    assessment: "assessment",
    areasOfUse: "areas of use",
    status: "status",
    owner: "owner",
    dependsOn: "dependencies",
    relatesTo: "related technologies",
    tags: "tags",
    links: "links",
    edition: "edition",
    language: "language",
    rule: "rule",
    rings: "rings",
    reviewEvery: "review period",
    categories: "categories",
  },
  theRadar: "The radar",
  nothing: "No differences.",
};
