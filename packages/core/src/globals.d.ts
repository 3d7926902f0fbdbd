/** The universal globals that core uses, found in every browser, worker and Node: no others. */
declare class TextDecoder {
  /** The name of the encoding, whichever of its names was asked for. */
  readonly encoding: string;
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input: string): Uint8Array;
}
declare class Blob {
  arrayBuffer(): Promise<ArrayBuffer>;
}
declare function atob(text: string): string;
