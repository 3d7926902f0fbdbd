/** Universal globals this package needs: the same in a browser, a worker and Node. */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
}
declare class TextDecoder {
  decode(input?: Uint8Array): string;
}
