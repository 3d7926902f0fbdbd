import type { ClassificationId, ReferenceData } from "@kommuneradar/schema";
import { finish, type Steps } from "../../steps.js";
import { foldName } from "../../workforce/fold-name.js";
import { sectorNames } from "../../workforce/nearest-place.js";
import { leadingCode } from "./code-system.js";
import { isTotal } from "./filters.js";
import type { CodeMapping } from "./mapping.js";
import { municipalityReader } from "./municipality.js";
import { type ImportNote, type LeftOutReason, noteSeverity } from "./notes.js";
import { occupationReader, targetOf } from "./occupation-reader.js";
import { personalValue } from "./personal.js";
import { type ImportPlan, weightRole } from "./plan.js";
import { RowTally } from "./row-tally.js";
import { SignedWeights } from "./signed-weights.js";
import { rowsPerStep, type SourceTable } from "./source.js";
import { isBlankRow } from "./survey-columns.js";

/** What an import of a workforce is told beside its source. */
export interface ImportContext {
  /** To know codes, sectors and municipalities by. */
  readonly reference: Pick<
    ReferenceData,
    "classifications" | "municipalities" | "formerMunicipalities" | "sectors"
  >;
  /** From the source’s own codes; without one they are codes of a classification, or lead nowhere. */
  readonly mapping?: CodeMapping;
  /** Classification that the mapping leads to; as it says when not given, else styrk08. */
  readonly classification?: ClassificationId;
  /** Municipality of today that a split one is counted with, by its old number. */
  readonly successors?: ReadonlyMap<string, string>;
  /** Municipality of every row, where the table has no such column. */
  readonly municipality?: string;
}

/** One line of the result: no person, only sums. */
export interface ImportedCell {
  /** Number of four digits, today’s for one that has another now; "" where the row has none. */
  readonly municipality: string;
  /** A `SectorId` where it is recognised, else as written; "" where the row has none. */
  readonly sector: string;
  /** Code in `ImportResult.classification`, or the source’s own where that leads nowhere. */
  readonly occupation: string;
  /** Thousandths of the weight's unit. */
  readonly weightMilli: number;
  /** Of the source that it is the sum of. */
  readonly rows: number;
}

/** A code that the mapping has no target for. */
export interface UnmappedCode {
  /** As the file has it. */
  readonly code: string;
  /** What most of its rows call it, where the source has a column of titles. */
  readonly title?: string;
  /** That have it. */
  readonly rows: number;
  /** Of those rows, in thousandths of the weight’s unit. */
  readonly weightMilli: number;
}

/** What an import of a workforce comes to: what was taken, left out and not understood. */
export interface ImportResult {
  /** What the occupations of the cells are codes of. */
  readonly classification: ClassificationId;
  /** What was counted: parts of full time are full-time equivalents, rows are employees. */
  readonly weight: "fte" | "headcount";
  /** The table has such a column, or all rows are of one that was given: then the file written has one. */
  readonly hasMunicipality: boolean;
  /** The table has such a column: then the file that is written has one. */
  readonly hasSector: boolean;
  /** By municipality, sector and occupation. */
  readonly cells: readonly ImportedCell[];
  /** Rows below the header, without empty ones: `rowsUsed` and those left out, for one reason each. */
  readonly rowsIn: number;
  /** Rows that count in `cells`. */
  readonly rowsUsed: number;
  /** By reason, and of rows with another value (`other-value`) by column; reasons without rows are absent. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly rows: number }[];
  /** Codes without a target, heaviest first. */
  readonly unmapped: readonly UnmappedCode[];
  /** Those of the plan too. With an error among them nothing is to be written. */
  readonly notes: readonly ImportNote[];
}

/** Adds the rows of a table up. Never throws for what they hold. */
export function importRows(...given: Parameters<typeof importInSteps>): ImportResult {
  return finish(importInSteps(...given));
}

/** As `importRows`, some rows in each step. */
export function* importInSteps(
  table: SourceTable,
  plan: ImportPlan,
  context: ImportContext,
): Steps<ImportResult> {
  const { reference, mapping } = context;
  const { columns, codes } = plan;
  const classification = targetOf(codes.system, context.classification ?? mapping?.classification);
  const readOccupation = occupationReader(codes.system, classification, mapping, reference);
  const readMunicipality = municipalityReader(reference, context.successors ?? new Map());
  const sectors = new Map(sectorNames(reference.sectors));
  const role = weightRole(plan.weight);
  const weightColumn = role && columns[role];
  const weigh = new SignedWeights(plan.weight, plan.isWeightAsked);
  const tally = new RowTally(reference, classification);
  const mayRead = columns.occupation !== undefined && (role === undefined || weightColumn !== undefined);
  const cellAt = (cells: readonly string[], column: number | undefined) =>
    column === undefined ? "" : (cells[column] ?? "").trim();

  const titleOf = (cells: readonly string[]) => {
    const title = cellAt(cells, plan.titles);
    return personalValue(title) === undefined ? title : "";
  };
  const damaged: ImportNote[] = [];
  let seen = 0;
  for (const { line, cells, fault } of mayRead ? table.rows : []) {
    if (++seen % rowsPerStep === 0) yield;
    if (line <= plan.headerLine || (fault === undefined && isBlankRow(cells))) continue;
    tally.rowsIn++;
    if (fault !== undefined) {
      if (fault === "damaged") damaged.push({ code: "damaged-rows", line });
      tally.leaveOut(fault, line, "");
      continue;
    }
    const other = plan.filters.find(({ column, value }) => cellAt(cells, column) !== value);
    if (other) {
      tally.leaveOutQuietly("other-value", other.header, other.value);
      continue;
    }
    const occupationCell = cellAt(cells, columns.occupation?.column);
    if (plan.level !== undefined && leadingCode(occupationCell).length !== plan.level) {
      tally.leaveOutQuietly("other-level");
      continue;
    }
    const municipalityCell = context.municipality ?? cellAt(cells, columns.municipality?.column);
    const sectorCell = cellAt(cells, columns.sector?.column);
    if ([occupationCell, municipalityCell, sectorCell].some((cell) => personalValue(cell) !== undefined)) {
      tally.leaveOut("personal-value", line, "");
      continue;
    }
    if (
      isTotal(occupationCell) ||
      isTotal(sectorCell) ||
      (columns.municipality && isTotal(municipalityCell)) ||
      (occupationCell === "" && cells.some(isTotal))
    ) {
      tally.leaveOutQuietly("total");
      continue;
    }
    if (cells.slice(plan.headers.length).some((cell) => cell.trim() !== "")) {
      tally.leaveOut("too-many-cells", line, String(cells.length));
      continue;
    }
    const text = cellAt(cells, weightColumn?.column);
    const milli = weightColumn === undefined ? 1000 : weigh.read(text, line);
    if (milli < 0) {
      // Statbank's marks for a figure that cannot be, is missing or is withheld.
      const reason = weigh.fault === "empty" || /^(?:\.{1,2}|:|-)$/.test(text) ? "empty-weight" : weigh.fault;
      tally.leaveOut(reason, line, text);
      continue;
    }
    if (weightColumn !== undefined && weigh.rounded) tally.rounded++;
    const municipality =
      municipalityCell === "" ? undefined : tally.noteMunicipality(readMunicipality(municipalityCell));
    if (municipality === "split") {
      tally.leaveOutQuietly("split-municipality");
      continue;
    }
    const sector = sectors.get(foldName(sectorCell)) ?? sectorCell;
    if (sectorCell !== "" && !sectors.has(foldName(sectorCell))) tally.noteSector(sectorCell);
    const amount = { milli, isPercent: weightColumn !== undefined && weigh.isPercent };
    tally.add(
      municipality ?? "",
      sector,
      tally.noteOccupation(readOccupation(occupationCell), amount, titleOf(cells)),
      amount,
    );
  }

  const notes = [...plan.notes, ...damaged, ...tally.notes()];
  const question = weigh.question(weightColumn?.header ?? "");
  if (question) notes.push(question);
  if (codes.system === "yrkeskatalog" || codes.system === "position") {
    if (!mapping) notes.push({ code: "mapping-needed", line: 0, system: codes.system });
  }
  for (const [occupation, targets] of mapping?.ambiguous ?? []) {
    notes.push({ code: "ambiguous-mapping", line: 0, occupation, targets });
  }
  if (tally.rowsUsed === 0 && !notes.some((note) => noteSeverity(note) === "error")) {
    notes.push({ code: "nothing-left", line: 0 });
  }
  return {
    classification,
    weight: role === "fte" || role === "percent" ? "fte" : "headcount",
    hasMunicipality: columns.municipality !== undefined || context.municipality !== undefined,
    hasSector: columns.sector !== undefined,
    cells: tally.cells(),
    rowsIn: tally.rowsIn,
    rowsUsed: tally.rowsUsed,
    leftOut: tally.leftOut(),
    unmapped: tally.unmapped(),
    notes,
  };
}
