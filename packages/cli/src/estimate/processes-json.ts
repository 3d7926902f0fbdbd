import type { ProcessPotential } from "@kommuneradar/core";

/** What rests on work processes, as the JSON document has it: titles as in their file, and nothing undefined. */
export function processesJson(found: ProcessPotential | "index") {
  if (found === "index") return { notApplied: "index" as const };
  const { total, sectors, processes, uncounted, overfull, hiddenCells, withoutValue } = found;
  return {
    total,
    sectors,
    processes: processes.map(({ language: _, sector, spread, technology, because, ...counted }) => ({
      ...counted,
      sector: sector ?? null,
      spread: spread ?? null,
      technology: technology ?? null,
      because: because ?? null,
    })),
    uncounted: uncounted.map(({ id, title, why }) => ({ id, title, why })),
    overfull,
    hiddenCells,
    withoutValue,
  };
}
