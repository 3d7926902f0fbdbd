import type { Extent, Language, Reach } from "@kommuneradar/core";
import type { Answer, Asked } from "@kommuneradar/schema";
import { shareOfPotential, type WhereDocument } from "../tables/where-document.js";
import { whereNotes } from "../tables/where-notes.js";
import { whereTitles } from "../tables/where-rows.js";
import { type AnswerFinding, findingsBeside } from "./findings.js";
import { pageOf } from "./page.js";

/** Where a radar meets a workforce, as it is published. */
export function whereAnswer(
  document: WhereDocument,
  { offset }: Pick<Asked<"where">, "offset">,
  findings: readonly AnswerFinding[],
  language: Language,
): Answer<"where"> {
  const { matrix, settings, fictional } = document;
  const titles = whereTitles(document, language);
  const allOf = (sector: string) => matrix.sectors.find((one) => one.sector === sector)?.all;
  const { items, count, next } = pageOf(
    matrix.rows.map(({ technology, waitsFor, total, cells }) => ({
      id: technology,
      title: titles.technology(technology),
      waitsFor: waitsFor.map(titles.platform),
      ...extentOf(total),
      shareOfPotential: shareOfPotential(total, matrix.total.all),
      cells: cells.map((cell) => ({
        sector: cell.sector,
        ring: cell.ring ?? null,
        reach: cell.reach,
        ...extentOf(cell),
        shareOfPotential: shareOfPotential(cell, allOf(cell.sector)),
      })),
    })),
    offset,
  );
  return {
    rings: [...matrix.rings],
    weight: settings.weight,
    fictional,
    total: reachOf(matrix.total),
    sectors: matrix.sectors.map((one) => ({
      sector: one.sector,
      title: titles.sector(one.sector),
      ...reachOf(one),
    })),
    technologies: items,
    count,
    next,
    unlinked: [...matrix.unlinked],
    hiddenCells: matrix.hiddenCells,
    notes: whereNotes(document, language),
    findings: findingsBeside(findings, language),
  };
}

function reachOf({ all, touched, reachable, waiting }: Reach) {
  return {
    all: extentOf(all),
    touched: extentOf(touched),
    reachable: extentOf(reachable),
    waiting: extentOf(waiting),
  };
}

function extentOf({ weight, potential }: Extent) {
  return { weight, potential };
}
