import { Parser } from "saxen";
import { DamagedWorkbook } from "./damaged.js";

/** What is told of an XML text: names without prefix, texts with their references resolved. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Made once for what it tells, and used for every text. @throws DamagedWorkbook when used */
export function xmlParser(handlers: XmlHandlers): (xml: string) => void {
  const parser = new Parser();
  const { open, close, text } = handlers;
  if (open) parser.on("openTag", (name, attributes) => open(localName(name), attributes));
  if (close) parser.on("closeTag", (name) => close(localName(name)));
  if (text) {
    parser.on("text", (value, decode) => text(decode(value)));
    parser.on("cdata", text);
  }
  parser.on("error", ({ message }) => {
    throw new DamagedWorkbook(message);
  });
  return (xml) => {
    if (xml !== "") parser.parse(xml);
  };
}

/** An attribute as it is written, with its few references resolved. */
export function attributeText(written: string | undefined): string {
  if (written === undefined || !written.includes("&")) return written ?? "";
  return written.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return named.get(name) ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function localName(name: string): string {
  return name.includes(":") ? name.slice(name.indexOf(":") + 1) : name;
}
