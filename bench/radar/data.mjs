import { seededRandom } from "../lib/random.mjs";

const levels = {
  solutions: ["none", "immature", "ready", "robust"],
  understanding: ["unknown", "immature", "clear"],
  potential: ["promising", "demonstrated", "validated"],
};
export const rings = ["adopt", "trial", "assess", "hold"];
export const categories = ["work-processes", "services", "decisions", "platforms"];

/**
 * The text of a radar in which every technology uses every field, about 800 characters each.
 * @param {number} count technologies
 * @param {number} [seed]
 */
export function radarText(count, seed = 1) {
  const random = seededRandom(seed);
  const pick = (values) => values[random(values.length)];
  const technologies = Array.from(
    { length: count },
    (_, index) => `  - id: technology-${index}
    title: Teknologi nummer ${index}
    category: ${pick(categories)}
    ring: ${pick(rings)}
    ringBecause: Arbeidsgruppen vil se flere erfaringer.
    summary: En linje om hva teknologien gjør.
    description: |
      En **lengre** tekst, skrevet i Markdown.

      - hva den krever
    assessment:
      solutions: ${pick(levels.solutions)}
      understanding: ${pick(levels.understanding)}
      potential: ${pick(levels.potential)}
      date: 2026-0${1 + random(9)}-1${random(10)}
      by: Virksomhetsarkitekt
      grounds: Vurdert ut fra to forprosjekter.
      evidence: [{ title: En rapport, kind: literature, date: 2025-03-01, url: https://example.org/${index} }]
    areasOfUse:
      - { sector: health, title: Vaktlister, understanding: immature, occupations: ['5321', '33*'] }
    owner: Digitalisering
    dependsOn: [technology-${(index + 1 + random(Math.max(count - 1, 1))) % count}]
    relatesTo: [technology-${(index + 1 + random(Math.max(count - 1, 1))) % count}]
    tags: [sky]
`,
  );
  return `kommuneradar: radar/1
title: Teknologiradar for Eksempelby
reviewEvery: 12 months
categories:
${categories.map((id) => `  - { id: ${id}, title: ${id} }`).join("\n")}
technologies:
${technologies.join("")}`;
}

/**
 * What a layout is given: a technology's id, its ring from inside out (0–3) and its segment (0–3).
 * @param {number} count
 * @param {number} [seed]
 * @returns {{ id: string, ring: number, segment: number }[]}
 */
export function layoutEntries(count, seed = 1) {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `technology-${index}`,
    ring: random(rings.length),
    segment: random(categories.length),
  }));
}
