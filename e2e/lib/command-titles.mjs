import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extensionFolder } from "./paths.mjs";

const read = (file) => JSON.parse(readFileSync(join(extensionFolder, file), "utf8"));

/**
 * What the palette shows for a command of the extension.
 * @param {string} command without its prefix, e.g. `openRadarPreview`
 * @param {"en" | "nb"} [language]
 */
export function commandTitle(command, language = "en") {
  const { commands } = read("package.json").contributes;
  const { category, title } = commands.find((one) => one.command === `kommuneradar.${command}`);
  const words = read(language === "en" ? "package.nls.json" : `package.nls.${language}.json`);
  return `${category}: ${words[title.replaceAll("%", "")]}`;
}
