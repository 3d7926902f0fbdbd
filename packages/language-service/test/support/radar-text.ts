/** A radar with the given technologies (YAML list entries) and further top-level lines. */
export function radarText(technologies: string, further = ""): string {
  return `kommuneradar: radar/1
title: Teknologiradar
categories:
  - { id: processes, title: Arbeidsprosesser }
  - { id: services, title: Tjenester }
${further}technologies:
${technologies}`;
}

/** A radar with one technology that has the given lines below id, title and category. */
export function technologyText(lines: string, further = ""): string {
  return radarText(
    `  - id: rpa
    title: RPA
    category: processes
${lines}`,
    further,
  );
}
