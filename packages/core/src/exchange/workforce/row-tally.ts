import type { ClassificationId, ReferenceData } from "@kommuneradar/schema";
import type { ImportedCell } from "./import-rows.js";
import type { ResolvedMunicipality } from "./municipality.js";
import type { ImportNote, LeftOutReason } from "./notes.js";
import type { ReadOccupation } from "./occupation-reader.js";

interface Sum {
  rows: number;
  milli: number;
}

/** Rows that are named one by one, for each reason; the rest are only counted. */
const mostNamed = 50;

/** Adds rows up and keeps account of what became of each. Weights are whole thousandths of the source's unit. */
export class RowTally {
  rowsIn = 0;
  rowsUsed = 0;
  rounded = 0;

  readonly #cells = new Map<string, Sum & { readonly key: readonly [string, string, string] }>();
  readonly #leftOut = new Map<
    string,
    { reason: LeftOutReason; rows: number; header?: string; kept?: string }
  >();
  readonly #named: ImportNote[] = [];
  readonly #unmapped = new Map<string, Sum>();
  readonly #unknown = new Map<string, Sum>();
  readonly #municipalities = new Map<string, { resolved: ResolvedMunicipality; rows: number }>();
  readonly #sectors = new Map<string, number>();
  #restored = 0;
  readonly #reference: Pick<ReferenceData, "municipalities" | "formerMunicipalities">;
  readonly #classification: ClassificationId;
  readonly #divisor: number;

  /** `divisor`: source units to one of the result, such as 100 per cent to one FTE. */
  constructor(
    reference: Pick<ReferenceData, "municipalities" | "formerMunicipalities">,
    classification: ClassificationId,
    divisor: number,
  ) {
    this.#reference = reference;
    this.#classification = classification;
    this.#divisor = divisor;
  }

  add(municipality: string, sector: string, occupation: string, milli: number): void {
    this.rowsUsed++;
    const key = [municipality, sector, occupation] as const;
    const id = key.join("\u0000");
    const cell = this.#cells.get(id) ?? { key, rows: 0, milli: 0 };
    cell.rows++;
    cell.milli += milli;
    this.#cells.set(id, cell);
  }

  /** Names the row, up to a number of them, and counts it. */
  leaveOut(reason: LeftOutReason, line: number, value: string): void {
    this.leaveOutQuietly(reason);
    if ((this.#leftOut.get(reason)?.rows ?? 0) <= mostNamed) {
      this.#named.push({ code: "row-left-out", line, reason, value });
    }
  }

  /** Counts a row that is left out with others of its kind. */
  leaveOutQuietly(reason: LeftOutReason, header?: string, kept?: string): void {
    const id = header === undefined ? reason : `${reason} ${header}`;
    const counted = this.#leftOut.get(id) ?? {
      reason,
      rows: 0,
      ...(header === undefined ? {} : { header }),
      ...(kept === undefined ? {} : { kept }),
    };
    counted.rows++;
    this.#leftOut.set(id, counted);
  }

  /** The number to count a row with; `split` where only the user can tell. */
  noteMunicipality(resolved: ResolvedMunicipality): string {
    const from = resolved.kind === "former" || resolved.kind === "split" ? resolved.from : resolved.code;
    const met = this.#municipalities.get(`${resolved.kind} ${from}`) ?? { resolved, rows: 0 };
    met.rows++;
    this.#municipalities.set(`${resolved.kind} ${from}`, met);
    if (resolved.kind === "current" && resolved.restoredZero) this.#restored++;
    return resolved.kind === "split" ? "split" : resolved.code;
  }

  noteSector(name: string): void {
    this.#sectors.set(name, (this.#sectors.get(name) ?? 0) + 1);
  }

  noteOccupation(read: ReadOccupation, milli: number): string {
    if (read.kind === "known" && read.restoredZero) this.#restored++;
    const sums =
      read.kind === "unmapped" ? this.#unmapped : read.kind === "unknown" ? this.#unknown : undefined;
    if (sums && (read.kind === "unmapped" || read.kind === "unknown")) {
      const sum = sums.get(read.from) ?? { rows: 0, milli: 0 };
      sum.rows++;
      sum.milli += milli;
      sums.set(read.from, sum);
    }
    return read.code;
  }

  cells(): readonly ImportedCell[] {
    return [...this.#cells.values()]
      .map(({ key: [municipality, sector, occupation], rows, milli }) => {
        return { municipality, sector, occupation, rows, weightMilli: this.#inUnit(milli) };
      })
      .sort(
        (a, b) =>
          order(a.municipality, b.municipality) ||
          order(a.sector, b.sector) ||
          order(a.occupation, b.occupation),
      );
  }

  leftOut(): readonly { readonly reason: LeftOutReason; readonly rows: number }[] {
    return [...this.#leftOut.values()];
  }

  unmapped(): readonly { readonly code: string; readonly rows: number; readonly weightMilli: number }[] {
    return [...this.#unmapped]
      .map(([code, { rows, milli }]) => ({ code, rows, weightMilli: this.#inUnit(milli) }))
      .sort((a, b) => b.weightMilli - a.weightMilli || order(a.code, b.code));
  }

  notes(): readonly ImportNote[] {
    const notes: ImportNote[] = [...this.#named];
    for (const counted of this.#leftOut.values()) notes.push({ code: "rows-left-out", line: 0, ...counted });
    for (const { resolved, rows } of this.#municipalities.values()) {
      const note = this.#municipalityNote(resolved, rows);
      if (note) notes.push(note);
    }
    for (const [sector, rows] of this.#sectors) notes.push({ code: "unknown-sector", line: 0, sector, rows });
    if (this.#restored > 0) notes.push({ code: "restored-zeros", line: 0, rows: this.#restored });
    if (this.rounded > 0) notes.push({ code: "rounded-weights", line: 0, rows: this.rounded });
    for (const { code, rows, weightMilli } of this.unmapped()) {
      notes.push({ code: "unmapped-code", line: 0, occupation: code, rows, weightMilli });
    }
    const unknown = [...this.#unknown].sort(([a, x], [b, y]) => y.milli - x.milli || order(a, b));
    for (const [occupation, { rows, milli }] of unknown) {
      const weightMilli = this.#inUnit(milli);
      notes.push({
        code: "unknown-code",
        line: 0,
        occupation,
        classification: this.#classification,
        rows,
        weightMilli,
      });
    }
    return notes;
  }

  #municipalityNote(resolved: ResolvedMunicipality, rows: number): ImportNote | undefined {
    const { municipalities, formerMunicipalities } = this.#reference;
    const named = (code: string) => municipalities.get(code)?.name ?? code;
    switch (resolved.kind) {
      case "current":
        return undefined;
      case "unknown":
        return { code: "unknown-municipality", line: 0, municipality: resolved.code, rows };
      case "former": {
        const name = formerMunicipalities.get(resolved.from)?.name ?? "";
        return {
          code: "former-municipality",
          line: 0,
          municipality: resolved.from,
          name,
          current: `${resolved.code} ${named(resolved.code)}`,
          rows,
        };
      }
      case "split":
        return {
          code: "split-municipality",
          line: 0,
          municipality: resolved.from,
          name: formerMunicipalities.get(resolved.from)?.name ?? "",
          successors: resolved.successors.map((code) => ({ code, name: named(code) })),
          rows,
        };
    }
  }

  /** Rounded once per sum, half to even, so that rounding never adds up. */
  #inUnit(milli: number): number {
    const whole = Math.floor(milli / this.#divisor);
    const rest = (milli - whole * this.#divisor) * 2;
    return rest > this.#divisor || (rest === this.#divisor && whole % 2 === 1) ? whole + 1 : whole;
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
