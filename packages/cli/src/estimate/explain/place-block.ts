import type { ExplanationView, PartsView } from "@kommuneradar/charts";
import type { ExplainedBlock } from "./block.js";

/** A place as text: its formulas with their numbers, what is to be known, and what it is made of. */
export function placeBlock(view: ExplanationView): ExplainedBlock {
  return {
    heading: [view.crumbs.map(({ label }) => label).join(" › "), view.figure]
      .filter((part) => part !== "")
      .join(": "),
    lines: [
      ...view.formulas.map(({ label, formula, numbers, result }) =>
        [label, formula, numbers, result].filter((part) => part !== "").join(" = "),
      ),
      ...view.facts.map(({ text }) => text),
      ...view.ground.flatMap(({ label, value }) => (value === "" ? [] : [`${label}: ${value}`])),
      ...view.rows.map(({ text }) => text),
    ],
    tables: view.tables.map(tableOf),
    sources: [],
  };
}

function tableOf({ heading, columns, rows, rest, sum, note }: PartsView) {
  const hasWeight = columns.weight !== "";
  const cells = (row: PartsView["rows"][number]) => [
    `${row.code} ${row.title}`.trim(),
    ...(hasWeight ? [row.weightText] : []),
    row.valueText,
    row.addedText,
    row.remark,
  ];
  return {
    heading,
    rows: [
      [columns.part, ...(hasWeight ? [columns.weight] : []), columns.value, columns.added, ""],
      ...[...rows, ...(rest === null ? [] : [rest]), ...(sum === null ? [] : [sum])].map(cells),
    ],
    textColumns: [0, hasWeight ? 4 : 3],
    notes: note === "" ? [] : [note],
  };
}
