import type { Radar, Technology } from "../radar/model.js";
import { sameNames, sameValue } from "./same-value.js";
import type { RadarField, TechnologyField } from "./types.js";

/** What the names of technologies that the old radar and the new one use stand for, told in the same way by both. */
export interface Meanings {
  readonly old: (name: string) => string;
  readonly new: (name: string) => string;
}

type Same = (old: Technology, now: Technology, meanings: Meanings) => boolean;

const plain =
  (field: TechnologyField): Same =>
  (old, now) =>
    sameValue(old[field], now[field]);
const names =
  (field: "dependsOn" | "relatesTo"): Same =>
  (old, now, meanings) =>
    sameNames(old[field], now[field]) ||
    sameNames(old[field].map(meanings.old), now[field].map(meanings.new));

/** Every key of a technology in the order of *Format document*, and when it is the same. The compiler asks for all. */
const sameField: Readonly<Record<TechnologyField, Same>> = {
  title: plain("title"),
  short: plain("short"),
  // That the two ids of a rename name each other is the rename itself.
  aliases: (old, now) => {
    const others = (aliases: readonly string[]) => aliases.filter((id) => id !== old.id && id !== now.id);
    return sameNames(others(old.aliases), others(now.aliases));
  },
  category: plain("category"),
  ring: plain("ring"),
  ringBecause: plain("ringBecause"),
  summary: plain("summary"),
  description: plain("description"),
  assessment: plain("assessment"),
  areasOfUse: plain("areasOfUse"),
  status: plain("status"),
  owner: plain("owner"),
  dependsOn: names("dependsOn"),
  relatesTo: names("relatesTo"),
  tags: (old, now) => sameNames(old.tags, now.tags),
  links: plain("links"),
};
const technologyFields = Object.keys(sameField) as TechnologyField[];

/** Keys in which two versions of a technology differ. A reference to what was renamed is the same by either id. */
export function changedFields(
  old: Technology,
  now: Technology,
  meanings: Meanings,
): readonly TechnologyField[] {
  return technologyFields.filter((field) => !sameField[field](old, now, meanings));
}

const wordFields: ReadonlySet<TechnologyField> = new Set([
  "title",
  "short",
  "ringBecause",
  "summary",
  "description",
]);

export function isTextOnly(fields: readonly TechnologyField[]): boolean {
  return fields.every((field) => wordFields.has(field));
}

const radarFields = {
  title: true,
  edition: true,
  language: true,
  rule: true,
  rings: true,
  reviewEvery: true,
  categories: true,
} as const satisfies Record<RadarField, true>;

/** Keys in which two radars differ beside their technologies. */
export function changedRadarFields(old: Radar, now: Radar): readonly RadarField[] {
  return (Object.keys(radarFields) as RadarField[]).filter((field) => !sameValue(old[field], now[field]));
}
