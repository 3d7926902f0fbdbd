import type { Answer, Asked } from "@kommuneradar/schema";
import type { InputView, RadarView, Reference, TechnologyView } from "../radar/view-model.js";
import { pageOf } from "./page.js";
import { AnswerRefused } from "./refused.js";
import { answerTexts } from "./texts.js";

/** What a radar holds, as its page shows it; `errors` of its file. Throws `AnswerRefused` for what it does not have. */
export function radarAnswer(
  view: RadarView,
  { file, technologies: named = [], ring, category, offset }: Asked<"read_radar">,
  errors: number,
): Answer<"read_radar"> {
  const { technologies, rings, categories } = view;
  const words = answerTexts(view.language);
  const known = (id: string | undefined, of: readonly { readonly id: string }[]) => {
    if (id === undefined || of.some((one) => one.id === id)) return;
    throw new AnswerRefused(words.noId(id, file, of));
  };
  known(ring, rings);
  known(category, categories);
  for (const id of named) known(id, technologies);
  const asked = technologies.filter(
    (one) =>
      (ring === undefined || one.ring === ring) && (category === undefined || one.category === category),
  );
  // Where some are named, the list is not what was asked for.
  const { items, count, next } = pageOf(named.length > 0 ? [] : asked.map(technologyOf), offset);
  return {
    file,
    title: view.title,
    edition: view.edition,
    rings: rings.map(({ id, title, condition }) => ({
      id,
      title,
      condition,
      count: technologies.filter((one) => one.ring === id).length,
    })),
    categories: categories.map(({ id, title, crossCutting, count }) => ({ id, title, crossCutting, count })),
    technologies: items,
    count,
    next,
    details: named.flatMap((id) => technologies.find((one) => one.id === id) ?? []).map(detailsOf),
    errors,
  };
}

function technologyOf(one: TechnologyView) {
  const { id, title, category, ring, ringTitle: stands, state, departs, missing, summary, owner } = one;
  const { date: assessed, overdue } = one;
  return { id, title, category, ring, stands, state, departs, missing, summary, owner, assessed, overdue };
}

function detailsOf(one: TechnologyView) {
  return {
    ...technologyOf(one),
    why: one.why,
    because: one.ringBecause,
    inputs: one.inputs.map(inputOf),
    sectors: one.sectors.map(({ sector, title, ringTitle, why, areas }) => ({
      sector,
      title,
      stands: ringTitle,
      why,
      areas: areas.map((area) => ({
        title: area.title,
        stands: area.ringTitle,
        occupations: area.occupations,
      })),
    })),
    description: one.description,
    grounds: one.grounds,
    by: one.by,
    evidence: one.evidence.map(({ title, note, url }) => ({ title, note, url })),
    dependsOn: one.dependsOn.map(nameOf),
    usedBy: one.usedBy.map(nameOf),
    relatesTo: one.relatesTo.map(nameOf),
    tags: [...one.tags],
    links: one.links.map(({ title, url }) => ({ title, url })),
  };
}

const inputOf = ({ title, levelTitle }: InputView) => ({ input: title, level: levelTitle });
const nameOf = ({ id, title }: Reference) => ({ id, title });
