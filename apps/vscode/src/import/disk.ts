/** What is used of Node's `fs`. */
export interface Disk {
  openSync(path: string, flags: "r"): number;
  closeSync(handle: number): void;
  fstatSync(handle: number): { readonly size: number; isFile(): boolean };
  readSync(handle: number, buffer: Uint8Array, offset: number, length: number, at: number): number;
}

/** Node's `fs`, which VS Code's own has no reading of parts; undefined in a browser, where there is none. */
export function localDisk(): Disk | undefined {
  return typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:fs");
}
