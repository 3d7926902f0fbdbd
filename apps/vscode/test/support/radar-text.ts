/** A radar with one technology. */
export function radarText(ring: string, head = ""): string {
  return `kommuneradar: radar/1
title: Storby
${head}categories:
  - id: process
    title: Prosesser
  - id: services
    title: Tjenester
technologies:
  - id: rpa
    title: RPA
    category: process
    ring: ${ring}
`;
}
