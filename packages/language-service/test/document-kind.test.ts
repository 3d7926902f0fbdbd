import { describe, expect, test } from "vitest";
import { documentKind } from "../src/index.ts";

describe("documentKind", () => {
  test.each([
    ["notes.yaml", "kommuneradar: radar/1\n", "radar"],
    ["notes.yml", "# vår radar\n\n---\nkommuneradar: 'estimate/1'\n", "estimate"],
    ["notes.yaml", "\uFEFFkommuneradar : radar/2\r\ntitle: x\r\n", "radar"],
    ["notes.txt", "kommuneradar: projects/1", "projects"],
    ["by.radar.yaml", "kommuneradar: estimate/1\n", "estimate"],
    ["by.radar.yaml", "kommuneradar: rader/1\n", "radar"],
    ["radar.yaml", "", "radar"],
    ["C:\\kommune\\radar.yml", "title: x\n", "radar"],
    ["file:///kommune/by.plan.yaml", "", "plan"],
    ["BY.ESTIMATE.YAML", "", "estimate"],
    ["a.workforce.csv", "", "workforce"],
    ["a.csv", "Kommune;Sektor;STYRK-08;Årsverk\n", "workforce"],
    ["a.csv", "\uFEFFmunicipality,fte,name\n", "workforce"],
    ["a.txt", "kommune\tstillingskode\n", "workforce"],
  ])("%s beginning %j is %s", (path, text, kind) => {
    expect(documentKind(path, text)).toBe(kind);
  });

  test.each([
    ["notes.yaml", "title: kommuneradar\n"],
    ["notes.yaml", "yrke: a\n"],
    ["myradar.yaml", "title: x\n"],
    ["a.csv", "name,ring,quadrant,isNew,description\n"],
    ["a.csv", "date;sector;price\n"],
    ["a.csv", ""],
    ["notes.yaml", "kommuneradar: rader/1\n"],
  ])("%s beginning %j is none of ours", (path, text) => {
    expect(documentKind(path, text)).toBeUndefined();
  });
});

test("an address is taken by its path, whatever it says behind that", () => {
  expect(documentKind("git:/x/by.radar.yaml?%7B%22ref%22%3A%22HEAD%22%7D", "")).toBe("radar");
  expect(documentKind("git:/x/by.workforce.csv?%7B%22ref%22%3A%22HEAD%22%7D", "")).toBe("workforce");
  expect(documentKind("file:///x/by.yaml?a=b.radar.yaml", "")).toBeUndefined();
  expect(documentKind("/x/hva?/by.radar.yaml", "")).toBe("radar");
});
