import { pathToFileURL } from "node:url";
import type { Language } from "@kommuneradar/core";
import { codeDocumentation, describeCode, type RuleCode, ruleCodes } from "@kommuneradar/language-service";
import type { Finding } from "../../finding.js";
import type { CheckFormat } from "./types.js";

const level = { error: "error", warning: "warning", info: "note", hint: "note" } as const;

/** SARIF 2.1.0 (OASIS): one run, a rule per code, columns in UTF-16 units. */
export const sarif: CheckFormat = (files, language) => {
  const results = files.flatMap(({ findings }) => findings);
  const used = ruleCodes.filter((code) => results.some((finding) => finding.code === code));
  const codes: readonly string[] = used;
  const document = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "kommuneradar",
            informationUri: "https://github.com/kommuneradar/kommuneradar",
            rules: used.map((code) => ruleOf(code, language)),
          },
        },
        // Messages are in one language, which the viewer may say.
        language,
        columnKind: "utf16CodeUnits",
        results: results.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: codes.indexOf(finding.code),
          level: level[finding.severity],
          message: { text: finding.message },
          locations: [location(finding)],
          relatedLocations: finding.related.map((related) => ({
            ...location(related),
            message: { text: related.message },
          })),
        })),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

/** What a viewer shows of a kind of problem. */
function ruleOf(code: RuleCode, language: Language) {
  const { title, severity } = describeCode(code, language);
  return {
    id: code,
    name: code.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    helpUri: codeDocumentation(code),
    defaultConfiguration: { level: level[severity] },
  };
}

type Place = Pick<Finding, "file" | "line" | "column" | "endLine" | "endColumn">;

function location(place: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.file) },
      region: {
        startLine: place.line,
        startColumn: place.column,
        endLine: place.endLine,
        endColumn: place.endColumn,
      },
    },
  };
}

/** Relative paths stay relative (a consumer resolves them against the repository), with `/` and escapes. */
function uriOf(file: string): string {
  if (/^([a-z]:)?[\\/]/i.test(file)) return pathToFileURL(file).href;
  return file.split(/[\\/]/).map(encodeURIComponent).join("/");
}
