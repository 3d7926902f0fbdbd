/** The universal globals that charts use, found in every browser, worker and Node: no others. */
declare function setTimeout(run: () => void, pause: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
}
/** Base64 of a string of bytes, and back. */
declare function btoa(bytes: string): string;
declare function atob(base64: string): string;
