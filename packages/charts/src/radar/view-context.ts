import {
  type Language,
  type Radar,
  type RadarLayout,
  resolveText,
  type Technology,
  type Text,
} from "@kommuneradar/core";
import { shortForms } from "./short-forms.js";
import type { Since } from "./since/since-view.js";
import type { Movement, Reference } from "./view-model.js";

/** What the view of a radar is made with. */
export interface RadarViewOptions {
  /** Of every word of the view. */
  readonly language: Language;
  /** YYYY-MM-DD; what was due before it is overdue. */
  readonly today: string;
  /** Since the edition compared with, by technology id; `from` names a ring id. Not beside `since`, which tells them. */
  readonly movements?: Readonly<Record<string, Movement>>;
  /** What the radar is compared with. */
  readonly since?: Since | undefined;
  /** Name of the file, for the source line. */
  readonly file?: string;
}

/** What every part of a view is resolved with. */
export interface ViewContext extends RadarViewOptions {
  readonly radar: Radar;
  readonly text: (value: Text | undefined) => string;
  readonly titleOfRing: (id: string) => string;
  readonly reference: (id: string) => Reference;
  readonly shortOf: (id: string) => string;
  /** Ids that stand on a ring. */
  readonly placed: ReadonlySet<string>;
  /** Ids of those that depend on a technology. */
  readonly usersOf: (id: string) => readonly string[];
  /** Ids a technology is related to: *related* holds both ways, wherever it is written. */
  readonly relatedTo: (id: string) => readonly string[];
}

export function viewContext(radar: Radar, layout: RadarLayout, options: RadarViewOptions): ViewContext {
  const { language } = options;
  const text = (value: Text | undefined) => resolveText(value, language, radar.language);
  const rings = new Map(radar.rings.map((ring) => [ring.id, text(ring.title)]));
  const titles = new Map(radar.technologies.map((technology) => [technology.id, text(technology.title)]));
  const shorts = shortForms(radar.technologies);
  const relates = new Map(radar.technologies.map(({ id, relatesTo }) => [id, relatesTo]));
  const relatedBy = backwards(radar, ({ relatesTo }) => relatesTo);
  return {
    ...options,
    radar,
    text,
    titleOfRing: (id) => rings.get(id) ?? id,
    reference: (id) => ({ id, title: titles.get(id) ?? id, known: titles.has(id) }),
    shortOf: (id) => shorts.get(id) ?? "",
    placed: new Set(layout.blips.map((blip) => blip.id)),
    usersOf: backwards(radar, ({ dependsOn }) => dependsOn),
    relatedTo: (id) =>
      [...new Set([...(relates.get(id) ?? []), ...relatedBy(id)])].filter((other) => other !== id),
  };
}

/** Which technologies name a technology: each list is read once, as a radar may have thousands. */
function backwards(
  { technologies }: Radar,
  named: (technology: Technology) => readonly string[],
): (id: string) => readonly string[] {
  const from = new Map<string, string[]>();
  for (const technology of technologies) {
    for (const id of named(technology)) {
      const known = from.get(id);
      if (known === undefined) from.set(id, [technology.id]);
      else known.push(technology.id);
    }
  }
  return (id) => from.get(id) ?? [];
}
