import { kernelBase64 } from "../generated/kernel.js";

/** What the WebAssembly of `kernel/` exports; numbers that say where something is are bytes from the start of its memory. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  readonly count: WebAssembly.Global;
  readonly missingTable: WebAssembly.Global;
  readonly missingStart: WebAssembly.Global;
  readonly missingEnd: WebAssembly.Global;
  readonly mostRows: WebAssembly.Global;
  readonly mostBytes: WebAssembly.Global;
  readonly missingCells: WebAssembly.Global;
  readonly missingValues: WebAssembly.Global;
  readonly learnt: WebAssembly.Global;
  readonly input: WebAssembly.Global;
  readonly cells: WebAssembly.Global;
  readonly weights: WebAssembly.Global;
  readonly values: WebAssembly.Global;
  readonly keptApart: WebAssembly.Global;
  readonly columnsOf: WebAssembly.Global;
  readonly ignored: WebAssembly.Global;
  open(
    columns: number,
    tables: number,
    ignoredColumns: number,
    weightColumn: number,
    delimiter: number,
  ): void;
  take(length: number): void;
  read(): number;
  learnValue(id: number): void;
  learnCells(): void;
}

/** Compiled once for all files; null where that could not be. */
let compiled: WebAssembly.Module | null | undefined;

/** A kernel with a memory of its own; undefined where there is no WebAssembly, or none may be compiled. */
export function kernelInstance(): Kernel | undefined {
  if (compiled === null) return undefined;
  try {
    compiled ??= new WebAssembly.Module(
      Uint8Array.from(atob(kernelBase64), (letter) => letter.charCodeAt(0)),
    );
    return new WebAssembly.Instance(compiled).exports as unknown as Kernel;
  } catch {
    // A page whose policy forbids it, or a host without it: what it does is done in JavaScript.
    compiled = null;
    return undefined;
  }
}
