import { byCode } from "../diff/by-code.js";
import type { Category, Radar, Technology } from "../radar/model.js";
import { placeTechnology } from "../radar/placement.js";
import { ringKindOf, ringKinds } from "../radar/ring-kinds.js";
import { resolveText, type Text } from "../text/localized.js";
import { slugOf } from "../text/slug.js";
import { agreementOn, countsByRing } from "./agreement.js";
import { matchAcross, type Named } from "./match-across.js";
import { newestEditions } from "./newest-editions.js";
import type {
  NetworkRadar,
  NetworkSpread,
  NetworkText,
  Standing,
  TechnologySpread,
  UnmappedRing,
} from "./types.js";

type OfRadar<T> = Named & { readonly own: T; readonly language: string };

/**
 * A radar of radars: of each technology how many radars have it, in which rings, and who. Of several editions of a radar
 * the newest counts. The order of the radars does not matter.
 */
export function spreadOf(radars: readonly NetworkRadar[]): NetworkSpread {
  const editions = newestEditions(radars);
  const newest = editions.map(({ newest: { id, radar } }) => [id, radar] as const);
  const { groups, keptApart } = matchAcross(
    newest.map(([id, { technologies, language }]) => [
      id,
      technologies.map((own) => named(own, own.aliases, language)),
    ]),
  );
  const categoryOf = categoriesOf(newest);
  const kinds = new Map(
    newest.map(([id, { rings }]) => [id, new Map(rings.map((ring) => [ring.id, ringKindOf(ring)]))]),
  );
  const byId = new Map(newest);
  const standing = (id: string, technology: Technology): Standing => {
    const { status, assessment } = technology;
    const radar = byId.get(id);
    const ring = radar && status === "active" ? placeTechnology(radar, technology).ring : undefined;
    return {
      radar: id,
      technology: technology.id,
      status,
      ring,
      kind: ring === undefined ? undefined : kinds.get(id)?.get(ring),
      evidence: assessment?.evidence.length ?? 0,
    };
  };
  const technologies = groups.map((group) => spread(group, standing, categoryOf));
  return {
    radars: editions,
    technologies: technologies.sort((a, b) => b.radars - a.radars || byCode(a.id, b.id)),
    keptApart,
    unmappedRings: newest.flatMap(([id, radar]) => unmappedRings(id, radar, technologies)),
  };
}

function spread(
  group: ReadonlyMap<string, OfRadar<Technology>>,
  standing: (radar: string, technology: Technology) => Standing,
  categoryOf: (radar: string, technology: Technology) => NetworkText | undefined,
): TechnologySpread {
  const standings = [...group].map(([radar, { own }]) => standing(radar, own));
  const counts = countsByRing(standings);
  const recommended = ringKinds.filter((kind) => counts[kind] > 0);
  const [[id = ""] = [], ...otherIds] = byFrequency(
    [...group.values()].map(({ own }) => own.id),
    (one) => one,
  );
  const title = commonest([...group.values()].map(({ own, language }) => asText(own.title, language)));
  const categories = byFrequency(
    [...group].flatMap(([radar, { own }]) => categoryOf(radar, own) ?? []),
    textKey,
  );
  return {
    id,
    title,
    otherIds: otherIds.map(([one]) => one).sort(byCode),
    radars: standings.length,
    counts,
    innermost: recommended[0],
    outermost: recommended.at(-1),
    agreement: agreementOn(counts),
    withEvidence: standings.filter(({ evidence }) => evidence > 0).length,
    categories: categories.map(([one, times]) => ({ title: one, radars: times })),
    standings,
  };
}

/** Each category of a radar by what most radars call it: a category is one where an id or a title is. */
function categoriesOf(radars: readonly (readonly [string, Radar])[]) {
  const { groups } = matchAcross(
    radars.map(([id, { categories, language }]) => [id, categories.map((own) => named(own, [], language))]),
  );
  const titles = new Map<string, Map<string, NetworkText>>();
  for (const group of groups) {
    const title = commonest([...group.values()].map(({ own, language }) => asText(own.title, language)));
    for (const [radar, { id }] of group) {
      const known = titles.get(radar) ?? new Map<string, NetworkText>();
      titles.set(radar, known.set(id, title));
    }
  }
  return (radar: string, { category }: Technology): NetworkText | undefined =>
    titles.get(radar)?.get(category);
}

function unmappedRings(
  id: string,
  { rings, language }: Radar,
  technologies: readonly TechnologySpread[],
): readonly UnmappedRing[] {
  return rings.flatMap((ring) => {
    if (ringKindOf(ring) !== undefined) return [];
    const standing = technologies.filter(({ counts, standings }) =>
      counts.ownRing === 0 ? false : standings.some((one) => one.radar === id && one.ring === ring.id),
    );
    return [{ radar: id, ring: ring.id, title: asText(ring.title, language), technologies: standing.length }];
  });
}

function named<T extends Technology | Category>(
  own: T,
  aliases: readonly string[],
  language: string,
): OfRadar<T> {
  return { id: own.id, aliases, titles: titleKeys(own.title), own, language };
}

/** Titles as they are compared: without case, accents and punctuation, in whatever language. */
function titleKeys(title: Text): readonly string[] {
  return (typeof title === "string" ? [title] : Object.values(title))
    .map(slugOf)
    .filter((text) => text !== "");
}

/** The title that most have, whatever its case and punctuation, as most of them write it. */
function commonest(titles: readonly NetworkText[]): NetworkText {
  const readAs = ({ text, language }: NetworkText) => slugOf(resolveText(text, language, language));
  const [[most] = []] = byFrequency(titles, readAs);
  const name = most && readAs(most);
  // Of equally many, small letters come before capitals.
  const [[title] = []] = byFrequency(
    titles.filter((one) => readAs(one) === name),
    textKey,
    (a, b) => byCode(b, a),
  );
  return title ?? asText("", "nb");
}

const asText = (text: Text, language: string): NetworkText => ({ text, language });

const textKey = ({ text, language }: NetworkText) =>
  typeof text === "string" ? `${language} ${text}` : JSON.stringify(text);

/** The different values and how often each is there, the most frequent first, of equally frequent ones the first in `order`. */
function byFrequency<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
  order = byCode,
): readonly (readonly [T, number])[] {
  const times = new Map<string, [T, number]>();
  for (const value of values) {
    const known = times.get(keyOf(value));
    if (known) known[1] += 1;
    else times.set(keyOf(value), [value, 1]);
  }
  return [...times]
    .sort(([a, [, many]], [b, [, more]]) => more - many || order(a, b))
    .map(([, counted]) => counted);
}
