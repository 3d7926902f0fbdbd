/** The part of saxen that is used; it comes without types. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      handler: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(event: "closeTag", handler: (name: string) => void): this;
    on(event: "text", handler: (value: string, decode: (value: string) => string) => void): this;
    on(event: "cdata", handler: (value: string) => void): this;
    on(event: "error", handler: (error: Error) => void): this;
    parse(xml: string): Error | null;
  }
}
