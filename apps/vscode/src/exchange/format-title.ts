import { t } from "../text/localize.js";

/** What a format that radars are imported from is called. Names of tools are names; that the first takes any table is said. */
export function formatTitle(id: string): string {
  const titles: Readonly<Record<string, string>> = {
    byor: t("Build Your Own Radar, or any table"),
    zalando: "Zalando Tech Radar",
    aoe: t("AOE's or Porsche's Technology Radar (folder)"),
    backstage: "Backstage Tech Radar",
    qiwi: "qiwi Tech Radar",
  };
  return titles[id] ?? id;
}
