/** Norwegian words for the sectors, beside their names in the vocabulary. */
export const sectorWords: Readonly<Record<string, readonly string[]>> = {
  administration: ["administrasjon"],
  kindergarten: ["barnehage", "barnehager"],
  school: ["skole", "undervisning", "oppvekst"],
  health: ["helse", "omsorg", "helse og omsorg"],
  social: ["sosial", "barnevern", "sosial og barnevern"],
  culture: ["kultur"],
  technical: ["teknisk", "vann og avløp", "samferdsel"],
  planning: ["plan", "plan og bygg", "byggesak"],
  other: ["annet", "øvrig"],
};
