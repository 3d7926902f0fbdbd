import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Language } from "@kommuneradar/core";
import { createLanguageService, type ServiceDocument } from "@kommuneradar/language-service";
import { referenceData as reference } from "@kommuneradar/reference-data";
import { checkOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import type { checkFormats } from "../src/check/formats/index.ts";
import { folder, runIn, today } from "./run.ts";

const corpus = new URL("../../language-service/test/golden/diagnostics/", import.meta.url);
const severities = ["", "error", "warning", "info", "info"] as const;

/** An estimate and a radar that name each other's parts, one of each wrongly. */
const pair = {
  "par.radar.yaml": `kommuneradar: radar/1
title: T
categories: [{ id: a, title: A }, { id: b, title: B }]
technologies:
  - { id: rpa, title: RPA, category: a, aliases: [robots], areasOfUse: [{ sector: health, processes: [rotas] }] }
  - { id: ki, title: KI, category: b, dependsOn: [rpo] }
`,
  "par.estimate.yaml": `kommuneradar: estimate/1
title: P
radar: par.radar.yaml
workforce: numbers.workforce.csv
processes:
  - { id: rota, title: Vaktlister, technology: robots }
  - { id: pay, title: Lønn, technology: rpx }
`,
};

/** All broken files of the language service's corpus and the pair, in one folder. */
function workspace() {
  const names = readdirSync(corpus).filter((name) => !name.endsWith(".txt"));
  const texts = names.map((name) => [name, readFileSync(new URL(name, corpus))] as const);
  return { cwd: folder({ ...Object.fromEntries(texts), ...pair }), names: [...names, ...Object.keys(pair)] };
}

/** What the editor shows of each file, as `line:column-line:column severity code: message`, with what is related. */
function inEditor({ cwd, names }: ReturnType<typeof workspace>, language: Language) {
  const at = (name: string) => pathToFileURL(`${cwd}/${name}`).href;
  // As an editor opens it: a byte order mark is no part of the text.
  const files = names.map((name): ServiceDocument => {
    const text = new TextDecoder().decode(readFileSync(`${cwd}/${name}`));
    return { uri: at(name), version: 1, getText: () => text };
  });
  const service = createLanguageService({
    reference,
    today: () => today,
    language: () => language,
    files: () => files,
    exists: (uri) => existsSync(fileURLToPath(uri)),
  });
  return files.map((file) =>
    service.diagnostics(file).map(({ range, severity, code, message, relatedInformation = [] }) => ({
      place: `${range.start.line + 1}:${range.start.character + 1}-${range.end.line + 1}:${range.end.character + 1}`,
      severity: severities[severity ?? 0],
      code: String(code),
      message: String(message),
      related: relatedInformation.map((other) => `${other.location.range.start.line + 1} ${other.message}`),
    })),
  );
}

describe.each(["en", "nb", "nn"] as const)(
  "every broken file, in %s: the command line says what the editor says",
  (language) => {
    test("in each format", async () => {
      const files = workspace();
      const said = inEditor(files, language);
      expect(said.flat().length).toBeGreaterThan(300);
      expect(
        said
          .slice(-2)
          .flat()
          .map(({ code }) => code),
      ).toEqual(expect.arrayContaining(["unknown-process", "unknown-technology", "outdated-reference"]));
      const call = async (format: keyof typeof checkFormats) => {
        const { out } = await runIn(
          files.cwd,
          "check",
          ...files.names,
          "--format",
          format,
          "--lang",
          language,
        );
        return out;
      };

      const json = checkOutput.parse(JSON.parse(await call("json")));
      expect(
        json.files.map(({ diagnostics }) =>
          diagnostics.map(({ line, column, endLine, endColumn, severity, code, message, related }) => ({
            place: `${line}:${column}-${endLine}:${endColumn}`,
            severity,
            code,
            message,
            related: related.map((other) => `${other.line} ${other.message}`),
          })),
        ),
      ).toEqual(said);

      const flat = said.flatMap((found, index) =>
        found.map((one) => ({ ...one, file: files.names[index] ?? "" })),
      );
      const text = (await call("text")).split("\n").slice(0, flat.length);
      expect(text).toEqual(
        flat.map(
          ({ file, place, severity, code, message }) =>
            `${file}:${place.split("-")[0]}: ${severity} ${code}: ${message}`,
        ),
      );

      const [run] = JSON.parse(await call("sarif")).runs;
      expect(
        run.results.map((result: SarifResult) => [result.ruleId, result.message.text, regionOf(result)]),
      ).toEqual(flat.map(({ code, message, place }) => [code, message, place]));

      const annotations = (await call("github")).trimEnd().split("\n");
      expect(annotations.map((line) => line.split("::").slice(2).join("::").replaceAll("%25", "%"))).toEqual(
        flat.map(({ message }) => message),
      );
      expect(annotations.map((line) => /title=([^:]+)::/.exec(line)?.[1])).toEqual(
        flat.map(({ code }) => code),
      );
    });
  },
);

interface SarifResult {
  readonly ruleId: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly region: Readonly<Record<string, number>> };
  }[];
}

function regionOf({ locations }: SarifResult): string {
  const region = locations[0]?.physicalLocation.region ?? {};
  return `${region["startLine"]}:${region["startColumn"]}-${region["endLine"]}:${region["endColumn"]}`;
}
