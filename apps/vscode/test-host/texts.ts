/** The least radar that has something in it, with two technologies. */
export const radar = `kommuneradar: radar/1
title: Test
categories:
  - { id: one, title: One }
  - { id: two, title: Two }
technologies:
  - id: rpa
    title: Robots
    category: one
    ring: trial
    assessment: { solutions: ready, understanding: clear, potential: demonstrated }
  - id: chat
    title: Chat
    category: two
    dependsOn: [rpa]
`;

/** An estimate file that names the radar and a technology of it. */
export const estimate = `kommuneradar: estimate/1
title: Test
radar: a.radar.yaml
workforce: a.workforce.csv
processes:
  - id: invoices
    title: Invoices
    occupations: ['4311']
    technology: rpa
`;
