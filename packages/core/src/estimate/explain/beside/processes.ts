import type { CountedProcess, ProcessCell, ProcessPotential } from "../../../processes/types.js";
import type { OccupationProcesses, ProcessesStep, WalkedProcess, WalkedProcesses } from "./types.js";

type Found = ProcessPotential | "index" | undefined;

/** Measure A with work processes, of the total or a sector, and what each process makes of it. */
export function walkProcesses(found: Found, { sector }: ProcessesStep): WalkedProcesses | undefined {
  if (found === undefined || found === "index" || found.processes.length === 0) return undefined;
  const figures = sector === null ? found.total : found.sectors.find((one) => one.sector === sector);
  if (figures === undefined) return undefined;
  const processes = found.processes.flatMap((process) => {
    const cells = process.cells.filter((cell) => sector === null || cell.sector === sector);
    return cells.length === 0 ? [] : [madeBy(process, cells)];
  });
  return { kind: "processes", figures, processes };
}

/** One process: those who do it, and their time in it. */
export function walkProcess(found: Found, id: string): WalkedProcess | undefined {
  if (found === undefined || found === "index") return undefined;
  const process = found.processes.find((one) => one.id === id);
  return process && { kind: "process", process };
}

/** The processes that stand for some of an occupation's time, sector by sector; `sector` null: in each. */
export function processesOf(
  found: Found,
  code: string,
  sector: string | null,
): readonly OccupationProcesses[] {
  if (found === undefined || found === "index") return [];
  const own = found.processes.flatMap((process) =>
    process.cells
      .filter((cell) => cell.occupation === code && (sector === null || cell.sector === sector))
      .map((cell) => ({ process, cell })),
  );
  return [...new Set(own.map(({ cell }) => cell.sector))].flatMap((name): OccupationProcesses[] => {
    const there = own.filter(({ cell }) => cell.sector === name);
    const [first] = there;
    if (first === undefined) return [];
    const { weight, value, withProcesses } = first.cell;
    return [
      {
        ...{ sector: name, weight, value, withProcesses },
        processes: there.map(({ process: { id, title, language, timeShare, potential } }) => ({
          ...{ id, title, language, timeShare, potential },
        })),
        rest: Math.max(0, 1 - there.reduce((sum, { process }) => sum + process.timeShare, 0)),
      },
    ];
  });
}

function madeBy(
  { id, title, language, potential }: CountedProcess,
  cells: readonly ProcessCell[],
): WalkedProcesses["processes"][number] {
  const time = cells.reduce((sum, cell) => sum + cell.time, 0);
  const replaced = cells.reduce((sum, cell) => sum + cell.time * cell.value, 0);
  return { id, title, language, time, automatable: time * potential, replaced };
}
