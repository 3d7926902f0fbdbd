import { hasRanges, toldEnds } from "@kommuneradar/charts";
import { notInRange, type PublishedEstimate } from "@kommuneradar/core";
import type { EstimateDocument } from "../document.js";
import type { RowPlace } from "../explain/rows.js";
import { processesJson } from "../processes-json.js";
import type { EstimateFormat } from "./types.js";

export const json: EstimateFormat = (document) => {
  const { settings, scores, total, groups, rejectedRows, occupations, diagnostics } = document;
  // Of no file that could be read there is none.
  const engine = document.engines.length > 0 ? { engine: document.engines.join(", ") } : {};
  const echoed = { ...settings, ...engine };
  const ordered = {
    version: 1,
    settings: echoed,
    scores,
    total,
    groups,
    rejectedRows,
    occupations,
    unmapped: document.unmapped.map(({ code, title, rows: entries, weightMilli }) => ({
      code,
      ...(title === undefined ? {} : { title }),
      entries,
      weight: weightMilli / 1000,
    })),
    comparison: document.comparison?.map(({ scores: { id }, total: figures, agreement }) => ({
      scores: id,
      total: figures,
      agreement,
    })),
    mappings: document.mappings,
    sensitivity: document.sensitivity?.choices,
    sensitivityTotal: document.sensitivity?.total,
    explanations: document.explained && explanations(document.explained),
    processes: document.processes && processesJson(document.processes),
    sideBySide: document.sideBySide && sideBySide(document.sideBySide),
    years: document.years && years(document.years),
    notInRange: hasRanges(settings) ? notInRange : undefined,
    suppression: document.suppression,
    diagnostics,
  };
  const withToldRanges = (key: string, value: unknown) =>
    isRange(key, value) ? toldEnds(value, document) : value;
  // Where nothing is hidden the ends are told as they are, and looking at each of twenty thousand values takes longer than writing them.
  const told = document.suppression === undefined ? undefined : withToldRanges;
  return `${JSON.stringify(ordered, told, 2)}\n`;
};

/** Every range of the document, wherever it stands, is a `…Interval`. */
function isRange(key: string, value: unknown): value is [number, number] {
  return key.endsWith("Interval") && Array.isArray(value);
}

/** What was asked for in one call, by what it is about; lines as people count them. */
function explanations(explained: NonNullable<EstimateDocument["explained"]>) {
  const places = (rows: readonly RowPlace[]) =>
    rows.map(({ file, lines: { ranges, rows: count, more } }) => ({
      file,
      rows: count,
      lines: ranges.map(([first, last]) => [first + 1, last + 1]),
      more,
    }));
  return {
    figures: explained.flatMap((one) =>
      one.kind === "figure"
        ? [
            {
              ...one.explanation,
              occupations: one.explanation.occupations.map((occupation) => ({
                ...occupation,
                places: places(one.rowsOf(occupation.code)),
              })),
            },
          ]
        : [],
    ),
    occupations: explained.flatMap((one) =>
      one.kind === "occupation"
        ? [
            {
              ...one.explanation,
              ...(one.from && { mappedFrom: { code: one.from.code, mapping: one.from.mapping } }),
              places: places(one.rowsOf(one.explanation.code)),
            },
          ]
        : [],
    ),
    places: explained.flatMap((one) => (one.kind === "place" ? [placeJson(one)] : [])),
  };
}

/** What the estimate view shows of a place, in the language of the call. */
function placeJson({
  asked,
  view,
}: Extract<NonNullable<EstimateDocument["explained"]>[number], { kind: "place" }>) {
  return {
    asked,
    heading: view.heading,
    figure: view.figure,
    formulas: view.formulas.map(({ label, formula, numbers, result }) => ({
      label,
      formula,
      numbers,
      result,
    })),
    facts: view.facts.map(({ text }) => text),
    tables: view.tables.map(({ heading, rows, rest, sum, note }) => {
      const part = ({ code, title, weightText, valueText, addedText, remark }: (typeof rows)[number]) => ({
        code,
        title,
        weight: weightText,
        value: valueText,
        adds: addedText,
        remark,
      });
      return { heading, parts: rows.map(part), rest: rest && part(rest), sum: sum && part(sum), note };
    }),
  };
}

type SideBySide = NonNullable<PublishedEstimate["sideBySide"]>;
type Part = SideBySide["own"];

const flat = ({ sector, figures }: Part["sectors"][number]) => ({ sector, ...figures });
const part = <P extends Part>(compared: P) => ({ ...compared, sectors: compared.sectors.map(flat) });

/** The figures of a sector beside its id, as those of a group stand beside its key. */
function sideBySide({ municipality, own, group, all, differences }: SideBySide) {
  const split = (of: SideBySide["differences"][number]["mean"]) =>
    of && { difference: of.difference, mix: of.mix, sector: of.sector };
  return {
    municipality,
    own: part(own),
    group: group && part(group),
    all: part(all),
    differences: differences.map(({ against, mean, high }) => ({
      against,
      mean: split(mean),
      high: split(high),
    })),
  };
}

function years({ years: all, changes }: NonNullable<PublishedEstimate["years"]>) {
  return {
    years: all.map((year) => ({ ...year, sectors: year.sectors.map(flat) })),
    changes: changes.map((change) => ({
      ...change,
      sectors: change.sectors.map(({ sector, change: figures }) => ({ sector, ...figures })),
    })),
  };
}
