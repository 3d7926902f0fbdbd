import type { ClassificationId, ReferenceData } from "@kommuneradar/schema";
import { CodeTitles } from "./code-titles.js";
import type { ImportedCell, UnmappedCode } from "./import-rows.js";
import type { ResolvedMunicipality } from "./municipality.js";
import type { ImportNote, LeftOutReason } from "./notes.js";
import type { ReadOccupation } from "./occupation-reader.js";

/** A weight in thousandths: of the result's unit, or of a per cent of it. */
export interface Amount {
  readonly milli: number;
  readonly isPercent: boolean;
}

/** Each in its own unit, so that the sums are exact. */
interface Sum {
  rows: number;
  milli: number;
  milliPercent: number;
}

/** Rows that are named one by one, for each reason; the rest are only counted. */
const mostNamed = 50;

/** Adds rows up and keeps account of what became of each. */
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
  readonly #titles = new CodeTitles();
  readonly #unmapped = new Map<string, Sum>();
  readonly #unknown = new Map<string, Sum>();
  readonly #municipalities = new Map<string, { resolved: ResolvedMunicipality; rows: number }>();
  readonly #sectors = new Map<string, number>();
  #restored = 0;
  readonly #reference: Pick<ReferenceData, "municipalities" | "formerMunicipalities">;
  readonly #classification: ClassificationId;

  constructor(
    reference: Pick<ReferenceData, "municipalities" | "formerMunicipalities">,
    classification: ClassificationId,
  ) {
    this.#reference = reference;
    this.#classification = classification;
  }

  add(municipality: string, sector: string, occupation: string, amount: Amount): void {
    this.rowsUsed++;
    const key = [municipality, sector, occupation] as const;
    const id = key.join("\u0000");
    const cell = this.#cells.get(id) ?? { key, rows: 0, milli: 0, milliPercent: 0 };
    addTo(cell, amount);
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

  noteOccupation(read: ReadOccupation, amount: Amount, title: string): string {
    if (read.kind === "unmapped") this.#titles.add(read.from, title);
    if (read.kind === "known" && read.restoredZero) this.#restored++;
    const sums =
      read.kind === "unmapped" ? this.#unmapped : read.kind === "unknown" ? this.#unknown : undefined;
    if (sums && (read.kind === "unmapped" || read.kind === "unknown")) {
      const sum = sums.get(read.from) ?? { rows: 0, milli: 0, milliPercent: 0 };
      addTo(sum, amount);
      sums.set(read.from, sum);
    }
    return read.code;
  }

  cells(): readonly ImportedCell[] {
    return [...this.#cells.values()]
      .map(({ key: [municipality, sector, occupation], ...sum }) => {
        return { municipality, sector, occupation, rows: sum.rows, weightMilli: inUnit(sum) };
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

  unmapped(): readonly UnmappedCode[] {
    return [...this.#unmapped]
      .map(([code, sum]) => {
        const title = this.#titles.of(code);
        return { code, rows: sum.rows, weightMilli: inUnit(sum), ...(title === undefined ? {} : { title }) };
      })
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
    const unknown = [...this.#unknown].map(([code, sum]) => [code, sum.rows, inUnit(sum)] as const);
    for (const [occupation, rows, weightMilli] of unknown.sort(
      ([a, , x], [b, , y]) => y - x || order(a, b),
    )) {
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
}

function addTo(sum: Sum, { milli, isPercent }: Amount): void {
  sum.rows++;
  if (isPercent) sum.milliPercent += milli;
  else sum.milli += milli;
}

/** Rounded once per sum, half to even, so that rounding never adds up. */
function inUnit({ milli, milliPercent }: Sum): number {
  const hundredth = Math.floor(milliPercent / 100);
  const whole = milli + hundredth;
  const rest = milliPercent - hundredth * 100;
  return rest > 50 || (rest === 50 && whole % 2 === 1) ? whole + 1 : whole;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
