import { dueDate, placeTechnology, type Technology } from "@kommuneradar/core";
import { otherLanguage } from "../languages/other-language.js";
import { own } from "../own.js";
import { formatDate } from "../text/date.js";
import { type RadarWords, radarWords } from "../text/radar.js";
import { technologySectors } from "./technology-sectors.js";
import type { ViewContext } from "./view-context.js";
import type { EvidenceView, Movement, TechnologyState, TechnologyView } from "./view-model.js";
import { inputViews, whatIsMissing, whySentence } from "./why-this-ring.js";

export function technologyView(technology: Technology, context: ViewContext): TechnologyView {
  const { radar, text, titleOfRing, reference, language } = context;
  const words = radarWords(language);
  const { id, assessment } = technology;
  const placement = placeTechnology(radar, technology);
  const state = stateOf(technology, context);
  const placed = state === "placed";
  const ring = placed ? (placement.ring ?? null) : null;
  const ringTitle = ring === null ? stateTitle(state, words) : titleOfRing(ring);
  const category = radar.categories.find((candidate) => candidate.id === technology.category);
  const categoryTitle = text(category?.title) || technology.category;
  const title = text(technology.title) || id;
  const movement = placed ? (own(context.movements, id) ?? null) : null;
  const movementText = movementWords(movement, context, words);
  const reviewBy = dueDate(assessment, radar.reviewEvery) ?? "";
  const overdue = placed && reviewBy !== "" && reviewBy < context.today;
  const departs = placed && placement.departs;
  const sectors = technologySectors(technology, context);
  const behind = placed ? sectors.filter(({ lags }) => lags) : [];
  const lagsText = behind.length > 0 ? words.lagsIn(behind.map((own) => own.title).join(", ")) : "";
  const marks = [
    spokenMovement(movement, context, words),
    overdue ? words.overdue : "",
    departs ? words.departs : "",
    lagsText,
  ];
  return {
    id,
    placedAs: technology.aliases[0] ?? id,
    title,
    ...otherLanguage(technology.title, radar, language),
    short: context.shortOf(id),
    category: technology.category,
    categoryTitle,
    ring,
    ringTitle,
    state,
    movement,
    movementText,
    overdue,
    departs,
    followsRule: placed && !departs && placement.outcome.ring === ring,
    lags: behind.length > 0,
    lagsText,
    label: [title, ringTitle, categoryTitle, ...marks].filter((part) => part !== "").join(", "),
    why: whySentence(placement, assessment ?? {}, language, titleOfRing),
    ringBecause: text(technology.ringBecause),
    missing: state === "unplaced" ? whatIsMissing(placement, language) : "",
    inputs: placement.outcome.state === "none" ? [] : inputViews(assessment ?? {}, language),
    sectors,
    summary: text(technology.summary),
    description: text(technology.description),
    grounds: text(assessment?.grounds),
    evidence: evidenceViews(technology, context, words),
    dependsOn: technology.dependsOn.map(reference),
    usedBy: context.usersOf(id).map(reference),
    relatesTo: context.relatedTo(id).map(reference),
    owner: technology.owner ?? "",
    by: assessment?.by ?? "",
    date: assessment?.date ?? "",
    reviewBy,
    tags: technology.tags,
    links: technology.links.map((link) => ({ title: text(link.title) || link.url, url: link.url })),
  };
}

function stateOf(technology: Technology, { placed }: ViewContext): TechnologyState {
  if (technology.status !== "active") return technology.status;
  return placed.has(technology.id) ? "placed" : "unplaced";
}

function stateTitle(state: TechnologyState, words: RadarWords): string {
  if (state === "not-relevant") return words.notRelevant;
  return state === "phased-out" ? words.phasedOut : words.withoutRing;
}

function movementWords(movement: Movement | null, { titleOfRing }: ViewContext, words: RadarWords): string {
  if (movement === null) return "";
  if (movement.kind === "new") return words.isNew;
  const from = titleOfRing(movement.from);
  return movement.by > 0 ? words.movedIn(from) : words.movedOut(from);
}

function spokenMovement(movement: Movement | null, { titleOfRing }: ViewContext, words: RadarWords): string {
  if (movement === null) return "";
  if (movement.kind === "new") return words.isNew;
  const from = titleOfRing(movement.from);
  return movement.by > 0 ? words.movedInSpoken(from) : words.movedOutSpoken(from);
}

function evidenceViews(
  { assessment }: Technology,
  { text, language }: ViewContext,
  words: RadarWords,
): EvidenceView[] {
  return (assessment?.evidence ?? []).map(({ title, kind, date, url }) => ({
    title: text(title),
    note: [kind && words.evidenceKinds[kind], date && formatDate(date, language)].filter(Boolean).join(", "),
    url: url ?? "",
  }));
}
