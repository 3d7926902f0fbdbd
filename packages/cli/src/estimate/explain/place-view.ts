import { type ExplanationView, explanationView, type PartsView } from "@kommuneradar/charts";
import {
  createWalk,
  type EstimateFile,
  type EstimateGroup,
  type Language,
  occupationTitles,
  type ProcessPotential,
  type PublishedEstimate,
  type PublishOptions,
  resolveText,
  type WalkPath,
  type WorkforceTable,
} from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import type { ExplainedBlock } from "./block.js";

/** What places beside the figures are told from. */
export interface PlaceInputs {
  readonly tables: readonly WorkforceTable[];
  readonly shownAs: readonly string[];
  readonly file: EstimateFile | undefined;
  readonly published: PublishedEstimate;
  readonly publishing: PublishOptions;
  readonly processes: ProcessPotential | "index" | undefined;
  readonly reference: ReferenceData;
  readonly language: Language;
}

export type PlaceOf = (path: WalkPath) => ExplanationView | "hidden" | undefined;

/** Tells of places as the estimate view does. Nothing is worked out but what is asked for. */
export function createPlaces(inputs: PlaceInputs): PlaceOf {
  const { tables, published, publishing, reference, language, file, processes } = inputs;
  const walk = createWalk(tables, reference, published, { compare: publishing.compare, processes });
  return (path) => {
    const walked = walk(path);
    if (walked === undefined || walked === "hidden") return walked;
    const view = explanationView(
      {
        title: "",
        language,
        compare: comparedNames(publishing, reference, language, file),
        explanation: { path, walked, files: inputs.shownAs, crosswalk: reference.crosswalk.source },
        processes: { found: processes, state: "current" },
        municipalities: [],
        fictional: tables.some((table) => table.fictional),
        file: inputs.shownAs.join(", "),
        date: "",
        rejectedRows: 0,
        titles: occupationTitles(reference, language),
      },
      published,
    );
    return view ?? undefined;
  };
}

function comparedNames(
  { compare }: PublishOptions,
  reference: ReferenceData,
  language: Language,
  file: EstimateFile | undefined,
) {
  if (compare === undefined) return undefined;
  const { municipality: code, group } = compare;
  const titleOf = ({ id, title }: EstimateGroup) =>
    title === undefined ? id : resolveText(title, language, file?.language ?? "nb");
  return {
    municipality: { code, title: reference.municipalities.get(code)?.name ?? code },
    group: group && { title: titleOf(group), members: group.municipalities.length },
  };
}

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
