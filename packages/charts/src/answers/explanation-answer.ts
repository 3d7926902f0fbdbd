import type { Answer } from "@kommuneradar/schema";
import type { ExplanationView, PartsView, PartView } from "../estimate/explanation/model.js";

/** A place of an explanation, as the estimate view shows it. */
export function explanationAnswer(
  asked: string,
  view: ExplanationView,
  { fictional, notes }: Pick<Answer<"explain">, "fictional" | "notes">,
): Answer<"explain"> {
  return {
    asked,
    heading: view.heading,
    figure: view.figure,
    within: view.crumbs.map(({ label }) => label),
    formulas: view.formulas.map(({ label, formula, numbers, result }) => ({
      label,
      formula,
      numbers,
      result,
    })),
    facts: view.facts.map(({ text }) => text),
    ground: view.ground.flatMap(({ label, value }) => (value === "" ? [] : [{ label, value }])),
    tables: view.tables.map(tableOf),
    fictional,
    notes,
  };
}

function tableOf({ heading, rows, rest, sum, note }: PartsView) {
  return {
    heading,
    parts: rows.map(partOf),
    rest: rest && partOf(rest),
    sum: sum && partOf(sum),
    note,
  };
}

function partOf({ code, title, weightText, valueText, addedText, remark }: PartView) {
  return { code, title, weight: weightText, value: valueText, adds: addedText, remark };
}
