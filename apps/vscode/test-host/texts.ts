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

/** Two occupations of a municipality. */
export const csv = "kommune;sektor;yrke;årsverk\n9901;health;2223;10\n9901;health;5321;20\n";

/** A project of which nobody has measured the effect. */
export const projects = `kommuneradar: projects/1
title: Test
projects:
  - { id: a, title: A, category: efficiency, benefits: [{ title: Time, realised: not-measured }] }
`;

/** A plan with one scenario of five years. */
export const plan = `kommuneradar: plan/1
title: Test
scenarios:
  - id: calm
    title: Calm
    from: 2026
    to: 2030
    adoption: [{ year: 2026, share: 0 }, { year: 2030, share: 0.5 }]
    adoptionBecause: Assumed
    assumptions: [{ retirement: 0.02, because: Assumed }]
`;
