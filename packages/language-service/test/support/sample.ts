/** A radar and an estimate that use every kind of name, for features that are shown on one text. */
export const sampleRadar = `kommuneradar: radar/1
title: Teknologiradar
language: nb
reviewEvery: 12 months
categories:
  - { id: processes, title: { nb: Arbeidsprosesser, en: Work processes }, description: Fra sak til *vedtak* }
  - { id: security, title: Sikkerhet, crossCutting: true }
technologies:
  - id: rpa
    title: { nb: Programvareroboter, en: Software robots }
    short: RPA
    aliases: [software-robots]
    category: processes
    ring: adopt
    summary: Gjør <b>faste</b> oppgaver [raskt](https://example.org).
    assessment:
      solutions: robust
      understanding: clear
      potential: validated
      date: 2026-01-10
    areasOfUse:
      - { sector: health, title: Vaktlister, understanding: immature, occupations: ['2223', '33*', '9999'], processes: [rota] }
    dependsOn: [iam]
    relatesTo: [software-robots]
    links: [https://example.org/rpa, { title: Mer, url: "http://example.org/mer" }, epost@example.org]
  - id: iam
    title: iam
    category: security
    assessment:
      solutions: ready
      understanding: immature
      potential: demonstrated
      date: 2025-10-01
      reviewBy: 2026-11-01
      evidence:
        - Intervju
        - { title: Rapport, kind: literature, date: 2025-03-01, url: "https://example.org/rapport" }
  - { id: chat, title: Samtaleroboter, category: processes, ring: trial, ringBecause: Vi prøver., assessment: { solutions: immature, understanding: unknown, potential: promising } }
  - { id: drones, title: Droner, category: processes, assessment: { solutions: ready, potential: promising } }
  - { id: fax, title: Telefaks, category: processes, status: phased-out }
`;

export const sampleEstimate = `kommuneradar: estimate/1
title: Estimat
radar: by.radar.yaml
workforce: folk.workforce.csv
scores: frey-osborne-2017
groups:
  storby: { municipalities: ['0301', '9901', '0001'] }
overrides:
  - { occupation: 5321, probability: 0.058, spread: [0.03, 0.12], because: Målt i drift }
processes:
  - { id: rota, title: Turnus, sector: health, occupations: ['2223'], timeShare: 0.15, potential: 0.4, technology: rpa, because: Tidsstudie }
`;

export const sampleWorkforce = `kommune;sektor;styrk08;årsverk
0301;health;2223;10
9901;Helse og omsorg;5321;5,5
9901;administration;4311;2
9901;administration;33;2
9901;administration;0110;2
`;
