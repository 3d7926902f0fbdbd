import {
  type EstimateReading,
  type Problem,
  type RadarReading,
  type Range,
  readEstimateFile,
  readRadar,
  type WorkforceTable,
} from "@kommuneradar/core";
import type { CodeAction, Diagnostic } from "vscode-languageserver-types";
import { checkEstimateReading } from "./check-estimate.js";
import { checkRadarReading } from "./check-radar.js";
import { checkWorkforce } from "./check-workforce.js";
import { codeActionsFor } from "./code-actions.js";
import { codeDocumentation } from "./describe.js";
import { diagnosticSource, toDiagnostic } from "./diagnostics.js";
import { type DocumentKind, documentKind } from "./document-kind.js";
import { headOf } from "./document-lines.js";
import type { Bound, Feature, FeatureContext } from "./feature.js";
import * as features from "./features/index.js";
import type { ServiceDocument, ServiceHost } from "./host.js";
import { mendedDocument } from "./mends.js";
import { ReadingCache } from "./reading-cache.js";
import { namesFile, relativeUri } from "./relative-uri.js";
import { soundRadar } from "./sound-model.js";
import { TableCache } from "./table-cache.js";
import { type NamingEstimate, workforceOptions } from "./workforce-options.js";

/** One method per language feature (`features/`). */
export type FeatureMethods = {
  readonly [Name in keyof typeof features]: Bound<(typeof features)[Name]>;
};

/** Editing help for Kommuneradar files, in the types of the Language Server Protocol. Never throws on bad text. */
export interface LanguageService extends FeatureMethods {
  /** Kind of a document; undefined for one that is none of ours. */
  kind(document: ServiceDocument): DocumentKind | undefined;
  /** Everything wrong with a document, in file order; none for a document that is none of ours. */
  diagnostics(document: ServiceDocument): Diagnostic[];
  /** The same for a workforce table that the host keeps up to date itself. */
  tableDiagnostics(uri: string, table: Pick<WorkforceTable, "problems">): Diagnostic[];
  /** Quick fixes for the given diagnostics that touch the range. */
  codeActions(document: ServiceDocument, range: Range, diagnostics: readonly Diagnostic[]): CodeAction[];
  /** The radar of a document, parsed once per version. */
  radar(document: ServiceDocument): RadarReading;
  /** The estimate file of a document, parsed once per version. */
  estimateFile(document: ServiceDocument): EstimateReading;
  /** The first estimate of the workspace that names the workforce file at an address, and its entry. */
  estimateNaming(uri: string): NamingEstimate | undefined;
  /** Drops what is kept of a document: it was closed or deleted. */
  forget(uri: string): void;
}

export function createLanguageService(host: ServiceHost): LanguageService {
  const radars = new ReadingCache<RadarReading>((text, previous) => readRadar(text, { previous }));
  const estimates = new ReadingCache((text) => readEstimateFile(text));
  const tables = new TableCache(host.reference);
  const said = new Map<string, { readonly version: number; readonly problems: readonly Problem[] }>();
  const documentation = (code: Problem["code"]) => host.documentation?.(code) ?? codeDocumentation(code);
  const kind = (document: ServiceDocument) =>
    documentKind(document.uri, document.lineAt ? headOf(document) : document.getText()) ??
    (isNamedTable(document) ? "workforce" : undefined);

  /** An estimate may name a table by columns of any name: then nothing in the table says what it is. */
  function isNamedTable({ uri }: ServiceDocument): boolean {
    return !isYamlName(uri) && estimateNaming(uri) !== undefined;
  }

  function estimateNaming(uri: string): NamingEstimate | undefined {
    for (const file of host.files?.() ?? []) {
      const estimate =
        isYamlName(file.uri) && kind(file) === "estimate" ? estimates.of(file).estimate : undefined;
      const source = estimate?.workforce.find((one) => namesFile(file.uri, one.file, uri));
      if (estimate && source) return { uri: file.uri, estimate, source };
    }
    return undefined;
  }

  const checks: Readonly<Partial<Record<DocumentKind, (document: ServiceDocument) => Problem[]>>> = {
    radar: (document) =>
      checkRadarReading(radars.of(document), {
        today: host.today(),
        estimates: () => estimatesOf(document),
      }),
    estimate: (document) =>
      checkEstimateReading(estimates.of(document), {
        reference: host.reference,
        exists(file) {
          const uri = relativeUri(document.uri, file);
          return uri === undefined ? undefined : host.exists?.(uri);
        },
        radar: (file) => contextOf(document)?.file(file)?.radar,
      }),
    workforce: (document) => {
      const context = contextOf(document);
      return checkWorkforce(tables.of(document, context ? workforceOptions(context) : {}));
    },
  };

  /** The estimates of the workspace that name a radar. */
  function estimatesOf(radar: ServiceDocument): EstimateReading[] {
    return (contextOf(radar)?.others() ?? []).flatMap(({ document, estimate }) => {
      const named = estimate?.estimate?.radar;
      if (estimate === undefined || named === undefined) return [];
      return namesFile(document.uri, named, radar.uri) ? [estimate] : [];
    });
  }

  function problems(document: ServiceDocument): Problem[] {
    const kindOfDocument = kind(document);
    const found = (kindOfDocument && checks[kindOfDocument]?.(document)) ?? [];
    said.set(document.uri, { version: document.version, problems: found });
    return found;
  }

  /** What the diagnostics that a host hands back stand for; of a text that was never checked, what is wrong with it now. */
  function problemsSaid(document: ServiceDocument): readonly Problem[] {
    const kept = said.get(document.uri);
    return kept?.version === document.version ? kept.problems : problems(document);
  }

  const toDiagnostics = (uri: string, found: readonly Problem[]) => {
    const language = host.language();
    return found.map((problem) => toDiagnostic(problem, { uri, language, documentation }));
  };

  function contextOf(document: ServiceDocument): FeatureContext | undefined {
    const kindOfDocument = kind(document);
    if (kindOfDocument === undefined) return undefined;
    const others = () =>
      (host.files?.() ?? [])
        .filter(({ uri }) => uri !== document.uri)
        .map(contextOf)
        .filter((context) => context !== undefined);
    return {
      document,
      kind: kindOfDocument,
      language: host.language(),
      today: host.today(),
      reference: host.reference,
      get source() {
        return this.radar?.source ?? this.estimate?.source;
      },
      get radar() {
        return kindOfDocument === "radar" ? radars.of(document) : undefined;
      },
      get estimate() {
        return kindOfDocument === "estimate" ? estimates.of(document) : undefined;
      },
      get earlier() {
        const earlier = kindOfDocument === "radar" ? host.earlier?.(document.uri) : undefined;
        const isRadar = earlier !== undefined && kind(earlier.document) === "radar";
        const radar = isRadar ? soundRadar(radars.of(earlier.document)) : undefined;
        return earlier && radar && { label: earlier.label, radar };
      },
      problems: () => problems(document),
      others,
      file(path) {
        return others().find((other) => namesFile(document.uri, path, other.document.uri));
      },
    };
  }

  const bind =
    (feature: Feature) =>
    (document: ServiceDocument, ...asked: unknown[]) => {
      const context = contextOf(document);
      return context && feature(context, ...asked);
    };
  const methods = Object.fromEntries(
    Object.entries(features).map(([name, feature]) => [name, bind(feature)]),
  ) as unknown as FeatureMethods;

  return Object.freeze({
    ...methods,
    kind,
    diagnostics: (document: ServiceDocument) => toDiagnostics(document.uri, problems(document)),
    tableDiagnostics: (uri: string, table: Pick<WorkforceTable, "problems">) =>
      toDiagnostics(uri, checkWorkforce(table)),
    codeActions(document: ServiceDocument, range: Range, diagnostics: readonly Diagnostic[]) {
      const asked = diagnostics.filter(
        (diagnostic) => diagnostic.source === diagnosticSource && touch(diagnostic.range, range),
      );
      const context = asked.length === 0 ? undefined : contextOf(document);
      if (context === undefined) return [];
      return codeActionsFor(problemsSaid(document), asked, { uri: document.uri, ...mendedDocument(context) });
    },
    radar: (document: ServiceDocument) => radars.of(document),
    estimateFile: (document: ServiceDocument) => estimates.of(document),
    estimateNaming,
    forget(uri: string) {
      for (const cache of [radars, estimates, tables]) cache.forget(uri);
      said.delete(uri);
    },
  });
}

function isYamlName(uri: string): boolean {
  return /\.ya?ml$/i.test(uri);
}

function touch(a: Range, b: Range): boolean {
  return !before(a.end, b.start) && !before(b.end, a.start);
}

function before(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
