/**
 * The globals that desktop's Node host and the browser's worker host both have; the extension host code may
 * use these and no others, so that one source runs in both.
 */
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(handle: unknown): void;

/** Another file of the bundle; in a worker, `web.ts` is what answers. */
declare function require(file: string): unknown;

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
declare function btoa(binary: string): string;

/** Only the desktop's host has it; what it has besides is asked for by name. */
declare const process:
  | { readonly getBuiltinModule?: (name: "node:fs") => import("./import/disk.js").Disk | undefined }
  | undefined;

declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
