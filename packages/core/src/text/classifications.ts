/** Classifications as people write them; the same in every language. */
const titles: Readonly<Record<string, string>> = {
  styrk08: "STYRK-08",
  isco08: "ISCO-08",
  soc2010: "SOC 2010",
};

/** What people know a classification by: `STYRK-08`; its id where it is none of ours. */
export function classificationTitle(id: string): string {
  return titles[id] ?? id;
}
