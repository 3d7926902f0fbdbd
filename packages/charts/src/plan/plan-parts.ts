import {
  competenceGap,
  decimalsOf,
  formatNumber,
  formatShare,
  platformWaits,
  potentialOfSteps,
  sectorTitle,
  type Text,
} from "@kommuneradar/core";
import { markedText } from "../languages/mark-texts.js";
import { namedTechnologies } from "../projects/named-technologies.js";
import { formatDate } from "../text/date.js";
import type { PlanViewInput } from "./input.js";
import type { PlanPartView, PlanRowView } from "./model.js";
import { planWords } from "./words.js";

type MakePart = (input: PlanViewInput) => PlanPartView;
type Column = PlanPartView["columns"][number];

const word = (title: string): Column => ({ title, isNumber: false });
const figure = (title: string): Column => ({ title, isNumber: true });
const joined = (...texts: readonly string[]) => texts.filter((text) => text !== "").join(" · ");
const grouped = (groups: PlanPartView["groups"]) => groups.filter(({ rows }) => rows.length > 0);

/** The parts of a plan in the order of the five questions; without those that have no entries. */
export function planParts(input: PlanViewInput): readonly PlanPartView[] {
  return [challenges, processes, platforms, measures, competence, consequences]
    .map((part) => part(input))
    .filter(({ groups }) => groups.length > 0);
}

function tellIn({ language, plan }: PlanViewInput) {
  const text = (value: Text | undefined) => markedText(value, language, plan.language);
  const sector = (id: string | undefined) => (id === undefined ? "" : sectorTitle(id, language));
  const date = (value: string | undefined) => (value === undefined ? "" : formatDate(value, language));
  return { text, date, sector, words: planWords(language) };
}

const challenges: MakePart = (input) => {
  const { text, sector, words } = tellIn(input);
  const rows = input.plan.challenges.map((one): PlanRowView => {
    const value =
      one.value === undefined ? "" : `${formatNumber(one.value, input.language, decimalsOf(one.value))}`;
    return {
      key: `challenges ${one.index}`,
      title: text(one.title),
      more: joined(sector(one.sector), text(one.description)),
      cells: [
        text(one.indicator),
        joined([value, text(one.unit)].filter((part) => part !== "").join("\u00a0"), String(one.year ?? "")),
        one.source?.title === undefined ? (one.source?.url ?? "") : text(one.source.title),
      ],
    };
  });
  return {
    id: "challenges",
    heading: words.challenges,
    lead: "",
    columns: [word(words.challenge), word(words.indicator), word(words.value), word(words.source)],
    groups: grouped([{ title: "", rows }]),
  };
};

const processes: MakePart = (input) => {
  const { text, sector, words } = tellIn(input);
  const { language } = input;
  const rows = input.plan.processes.map((one): PlanRowView => {
    const potential = one.potential ?? potentialOfSteps(one.steps);
    const { volume } = one;
    const count =
      volume &&
      words.volume(
        formatNumber(volume.value, language),
        text(volume.of).toLocaleLowerCase(language),
        words.per[volume.per],
      );
    return {
      key: `processes ${one.index}`,
      title: text(one.title),
      more: joined(
        sector(one.sector),
        one.occupations.join(", "),
        count ?? "",
        one.systems.join(", "),
        one.steps.length > 0 ? words.steps(one.steps.length) : "",
      ),
      cells: [
        one.change === undefined ? "" : words.changes[one.change],
        one.timeShare === undefined ? "–" : formatShare(one.timeShare, language),
        potential === undefined
          ? "–"
          : `${formatShare(potential, language)}${one.potential === undefined ? ` ${words.fromSteps}` : ""}`,
      ],
    };
  });
  return {
    id: "processes",
    heading: words.processes,
    lead: "",
    columns: [word(words.process), word(words.change), figure(words.time), figure(words.potential)],
    groups: grouped([{ title: "", rows }]),
  };
};

const platforms: MakePart = (input) => {
  const { text, date, words } = tellIn(input);
  const { plan, radar } = input;
  const nameOf = namedTechnologies(radar === undefined ? [] : [radar], input.language);
  const waitsFor = radar && platformWaits(radar, [plan]);
  const waits = (radar?.technologies ?? [])
    .filter(({ status }) => status === "active")
    .map((technology) => ({ id: technology.id, for: waitsFor?.(technology) ?? [] }))
    .filter(({ for: names }) => names.length > 0);
  const missing = plan.platforms.filter(({ state }) => state !== "in-place");
  const rows = plan.platforms.map((one): PlanRowView => {
    // Without its radar the plan still says who needs it.
    const waiting =
      one.state === "in-place"
        ? []
        : radar === undefined
          ? one.neededBy
          : waits.filter(({ for: names }) => names.includes(one.id)).map(({ id }) => id);
    return {
      key: `platforms ${one.index}`,
      title: text(one.title),
      more: joined(text(one.owner), date(one.date), text(one.description)),
      cells: [
        one.state === undefined ? words.noState : words.platformStates[one.state],
        waiting.length === 0 ? words.nobodyWaits : waiting.map((id) => nameOf(id).title).join(", "),
      ],
    };
  });
  return {
    id: "platforms",
    heading: words.platforms,
    lead:
      waits.length === 0
        ? ""
        : words.waitLead(words.technologies(waits.length), words.counts.platforms(missing.length)),
    columns: [word(words.platform), word(words.state), word(words.waiting)],
    groups: grouped([{ title: "", rows }]),
  };
};

const measures: MakePart = (input) => {
  const { text, date, words } = tellIn(input);
  const states = ["ongoing", "planned", "proposed", "done", "stopped", undefined] as const;
  const rowsOf = (state: (typeof states)[number]) =>
    input.plan.measures
      .filter((one) => one.state === state)
      .map(
        (one): PlanRowView => ({
          key: `measures ${one.index}`,
          title: text(one.title),
          more: joined(
            text(one.description),
            one.learningPoints.length > 0 ? words.learnt(one.learningPoints.map(text).join(" ")) : "",
          ),
          cells: [
            one.kind === undefined ? words.noKind : words.measureKinds[one.kind],
            text(one.owner),
            date(one.date),
          ],
        }),
      );
  return {
    id: "measures",
    heading: words.measures,
    lead: "",
    columns: [word(words.measure), word(words.kind), word(words.owner), word(words.date)],
    groups: grouped(
      states.map((state) => ({
        title: state === undefined ? words.noState : words.measureStates[state],
        rows: rowsOf(state),
      })),
    ),
  };
};

const competence: MakePart = (input) => {
  const { text, sector, words } = tellIn(input);
  const { plan, radar, language } = input;
  const nameOf = namedTechnologies(radar === undefined ? [] : [radar], language);
  const sectors = [...new Set(plan.competence.map((one) => one.sector))].sort((one, other) =>
    (one ?? "~") < (other ?? "~") ? -1 : 1,
  );
  const number = (value: number | undefined) =>
    value === undefined ? words.notStated : formatNumber(value, language, decimalsOf(value));
  const all = plan.competence.flatMap((one) => competenceGap(one) ?? []);
  /** Of a sector, as far as both numbers are stated; "" where they nowhere are. */
  const lackingIn = (id: string | undefined) => {
    const gaps = plan.competence
      .filter((one) => one.sector === id)
      .flatMap((one) => competenceGap(one) ?? []);
    if (gaps.length === 0) return "";
    return `${words.gap.toLocaleLowerCase(language)} ${number(gaps.reduce((sum, one) => sum + one, 0))}`;
  };
  return {
    id: "competence",
    heading: words.competence,
    lead: all.length === 0 ? "" : words.gapLead(number(all.reduce((sum, one) => sum + one, 0))),
    columns: [
      word(words.competence.split(":")[0] ?? ""),
      figure(words.need),
      figure(words.available),
      figure(words.gap),
    ],
    groups: grouped(
      sectors.map((id) => ({
        title: [id === undefined ? words.noSector : sector(id), lackingIn(id)].filter(Boolean).join(" · "),
        rows: plan.competence
          .filter((one) => one.sector === id)
          .map(
            (one): PlanRowView => ({
              key: `competence ${one.index}`,
              title: text(one.title),
              more: joined(
                words.competenceKinds[one.kind],
                one.technology === undefined ? "" : nameOf(one.technology).title,
                text(one.because),
              ),
              cells: [
                number(one.need),
                number(one.available),
                competenceGap(one) === undefined ? "–" : number(competenceGap(one)),
              ],
            }),
          ),
      })),
    ),
  };
};

const consequences: MakePart = (input) => {
  const { text, sector, words } = tellIn(input);
  const kinds = ["opportunity", "challenge", "recommendation", undefined] as const;
  return {
    id: "consequences",
    heading: words.consequences,
    lead: "",
    columns: [word(words.consequence), word(words.municipalPlan), word(words.owner)],
    groups: grouped(
      kinds.map((kind) => ({
        title: kind === undefined ? words.noKind : words.consequenceKinds[kind],
        rows: input.plan.consequences
          .filter((one) => one.kind === kind)
          .map(
            (one): PlanRowView => ({
              key: `consequences ${one.index}`,
              title: text(one.title),
              more: joined(sector(one.sector), text(one.grounds)),
              cells: [text(one.municipalPlan), text(one.owner)],
            }),
          ),
      })),
    ),
  };
};
