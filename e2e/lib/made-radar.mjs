import { layoutRadar, readRadar } from "@kommuneradar/core";

const names = [
  "Robotisert prosessautomatisering",
  "Samtaleroboter og språkteknologi",
  "Kunstig intelligens og maskinlæring",
  "Tingenes internett og sensorer",
  "Virksomhetsarkitekturverktøy",
  "Elektronisk medisineringsstøtte",
  "Kameraovervåking med analyse",
  "Felles identitetsforvaltning",
  "Kartbasert saksbehandling",
  "Virtuell og utvidet virkelighet",
  "Droner og autonome kjøretøy",
  "Wiki, WMS og WFS",
  "Skytjenester",
  "5G",
  "Åpne data",
];
const categories = ["Arbeidsprosesser", "Tjenester til innbyggerne", "Infrastruktur og data", "Medvirkning"];
const rings = ["adopt", "trial", "assess", "hold"];

/**
 * A radar of so many technologies with long Norwegian names, over all cells and on a lane.
 * @param {number} count
 */
export function madeRadar(count) {
  const category = (index) => (index % 9 === 4 ? "across" : `c${(index * 7 + Math.floor(index / 5)) % 4}`);
  const technologies = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / names.length);
    const title = `${names[index % names.length]}${round > 0 ? ` i kommunen ${round}` : ""}`;
    const ring = rings[(index * 3 + Math.floor(index / 7)) % 4];
    return `  - { id: technology-${index}, title: "${title}", category: ${category(index)}, ring: ${ring} }`;
  });
  const { radar } = readRadar(
    [
      "kommuneradar: radar/1",
      "title: Teknologiradar",
      "categories:",
      ...categories.map((title, index) => `  - { id: c${index}, title: ${title} }`),
      "  - { id: across, title: Sikkerhet og personvern, crossCutting: true }",
      "technologies:",
      ...technologies,
    ].join("\n"),
  );
  return { radar, layout: layoutRadar(radar) };
}
