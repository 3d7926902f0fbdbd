import { buildRadarView } from "@kommuneradar/charts";
import { layoutRadar, readRadar } from "@kommuneradar/core";
import { expect, test } from "vitest";
import { radarTree, unreadableRadar } from "../src/tree/radar-tree.ts";

const file = "file:///kommune/by.radar.yaml";

const text = `kommuneradar: radar/1
title: By
reviewEvery: 12 months
categories:
  - { id: work, title: Arbeid }
  - { id: services, title: Tjenester }
technologies:
  - id: rpa
    title: Roboter
    category: work
    ring: adopt
    ringBecause: Alle har dem.
    assessment: { solutions: ready, understanding: clear, potential: demonstrated, date: 2024-01-01 }
  - { id: chat, title: Prat, category: services, assessment: { solutions: ready } }
  - { id: fax, title: Faks, category: services, ring: hold, status: phased-out }
`;

function treeOf(radarText: string) {
  const { radar } = readRadar(radarText);
  if (radar === undefined) throw new Error("the radar cannot be read");
  const view = buildRadarView(radar, layoutRadar(radar), { language: "nb", today: "2026-11-23" });
  return radarTree(file, view, { overdue: "utløpt", departs: "mot regelen" });
}

test("every ring stands from inside out with its count, and of the states those that hold something", () => {
  const { title, count, groups } = treeOf(text);
  expect({ title, count }).toEqual({ title: "By", count: 3 });
  expect(groups.map((group) => [group.title, group.technologies.length])).toEqual([
    ["Ta i bruk", 1],
    ["Test og piloter", 0],
    ["Utred", 0],
    ["Avvent", 0],
    ["Uten anbefaling", 1],
    ["Fases ut", 1],
  ]);
});

test("a technology says its category, that its review is overdue and that its ring departs from the rule", () => {
  const [adopt] = treeOf(text).groups;
  expect(adopt?.technologies[0]).toMatchObject({
    title: "Roboter",
    technology: "rpa",
    description: "Arbeid · utløpt · mot regelen",
    overdue: true,
  });
  expect(adopt?.technologies[0]?.why).toMatch(/\n\nAlle har dem\.$/);
});

test("a technology without a ring says what it lacks, also to a screen reader", () => {
  const without = treeOf(text).groups.find(({ title }) => title === "Uten anbefaling");
  expect(without?.technologies[0]?.description).toMatch(/^Tjenester · mangler .*forståelse/);
  expect(without?.technologies[0]?.label).toMatch(/^Prat, .*mangler .*forståelse/);
});

test("ids of nodes are unique, and stay when other entries come and go", () => {
  const ids = ({ groups }: ReturnType<typeof treeOf>) =>
    groups.flatMap((group) => [group.id, ...group.technologies.map(({ id }) => id)]);
  const before = ids(treeOf(text));
  expect(new Set(before).size).toBe(before.length);
  const after = ids(treeOf(text.replace(/ {2}- id: rpa[\s\S]*?(?= {2}- \{ id: chat)/, "")));
  expect(before.filter((id) => !after.includes(id))).toEqual([`${file}#technology/rpa`]);
});

test("a radar that cannot be read is listed by its name", () => {
  expect(unreadableRadar("file:///k/b%C3%A6rum.radar.yaml")).toMatchObject({
    title: "bærum.radar.yaml",
    readable: false,
    groups: [],
  });
});
