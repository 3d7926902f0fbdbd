import { expect, test } from "vitest";
import { textIn } from "../../src/text-in.ts";
import { file, serviceOver } from "../support/features.ts";
import { sampleRadar } from "../support/sample.ts";

function links(name: string, text: string): string[] {
  return (serviceOver().documentLinks(file(name, text)) ?? []).map(
    ({ range, target }) => `${textIn(text, range)} → ${target}`,
  );
}

test("addresses of evidence and further reading, without their quotation marks", () => {
  expect(links("by.radar.yaml", sampleRadar)).toEqual([
    "https://example.org/rapport → https://example.org/rapport",
    "https://example.org/rpa → https://example.org/rpa",
    "http://example.org/mer → http://example.org/mer",
  ]);
});

test("only what a reader can follow", () => {
  const text = sampleRadar.replace(
    "links: [",
    "links: ['javascript:alert(1)', 'file:///etc/passwd', 'command:x', 'ftp://x.org', mailto:post@example.org, ../a.pdf, ",
  );
  expect(links("by.radar.yaml", text)).toEqual([
    "https://example.org/rapport → https://example.org/rapport",
    "mailto:post@example.org → mailto:post@example.org",
    "https://example.org/rpa → https://example.org/rpa",
    "http://example.org/mer → http://example.org/mer",
  ]);
});

test("the files of an estimate that it names by a relative path", () => {
  const text = `kommuneradar: estimate/1
title: x
radar: "../by.radar.yaml"
workforce: [data/år 1.csv, { file: b.csv, mapping: nøkler/b.csv }, /etc/passwd, https://example.org/c.csv]
`;
  expect(links("by.estimate.yaml", text)).toEqual([
    "../by.radar.yaml → file:///by.radar.yaml",
    "data/år 1.csv → file:///kommune/data/%C3%A5r%201.csv",
    "b.csv → file:///kommune/b.csv",
    "nøkler/b.csv → file:///kommune/n%C3%B8kler/b.csv",
  ]);
});
