import {
  type Problem,
  type RadarReading,
  type Range,
  readEstimateFile,
  readPlan,
  readProjects,
  readRadar,
  type WorkforceTable,
} from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import type { Diagnostic } from "vscode-languageserver-types";
import { checkEstimateReading } from "./check-estimate.js";
import { checkPlanReading, checkProjectsReading, type LinkedCheckOptions } from "./check-linked.js";
import { checkMapping } from "./check-mapping.js";
import { checkRadarReading } from "./check-radar.js";
import { checkWorkforce } from "./check-workforce.js";
import { codeActionsFor } from "./code-actions.js";
import { rangesTouch } from "./compare-positions.js";
import { codeDocumentation } from "./describe.js";
import { diagnosticSource, toDiagnostic } from "./diagnostics.js";
import { type DocumentKind, documentKind, isYamlName } from "./document-kind.js";
import { headOf } from "./document-lines.js";
import type { Feature, FeatureContext } from "./feature.js";
import * as features from "./features/index.js";
import type { ServiceDocument, ServiceHost } from "./host.js";
import type { FeatureMethods, LanguageService, NamedPlan, RadarWithPlans } from "./language-service.js";
import { mendedDocument } from "./mends.js";
import { type NamedEstimate, NamedFiles } from "./named-files.js";
import { occupationClassification } from "./occupation-codes.js";
import { OwnMappings } from "./own-mappings.js";
import { OwnScores } from "./own-scores.js";
import { radarNamedBy } from "./radar-named-by.js";
import { ReadingCache } from "./reading-cache.js";
import { namesFile, relativeUri } from "./relative-uri.js";
import { reportFiles } from "./report-files.js";
import { soundPlan, soundRadar } from "./sound-model.js";
import { SymbolIndex } from "./symbols/symbol-index.js";
import { TableCache } from "./table-cache.js";
import { workforceOptions } from "./workforce-options.js";

/** The service over the files of a host. It keeps what it has read while their texts are the same, and throws at no text. */
export function createLanguageService(host: ServiceHost): LanguageService {
  const radars = new ReadingCache<RadarReading>((text, previous) => readRadar(text, { previous }));
  const estimates = new ReadingCache((text) => readEstimateFile(text));
  const projectLists = new ReadingCache((text) => readProjects(text));
  const plans = new ReadingCache((text) => readPlan(text));
  const tables = new TableCache(host.reference);
  const ownScores = new OwnScores(host);
  const ownMappings = new OwnMappings(host);
  const said = new Map<string, { readonly version: number; readonly problems: readonly Problem[] }>();
  const documentation = (code: Problem["code"]) => host.documentation?.(code) ?? codeDocumentation(code);

  /** A table that an estimate names is what it is named as, whatever its header looks like. */
  function kind(document: ServiceDocument): DocumentKind | undefined {
    const own = documentKind(document.uri, document.lineAt ? headOf(document) : document.getText());
    if (isYamlName(document.uri) || (own !== undefined && own !== "workforce")) return own;
    const isInDoubt = own === undefined || named.isTable(document.uri);
    if (!isInDoubt || named.estimateOfWorkforce(document.uri) !== undefined) return "workforce";
    return named.estimateOfMapping(document.uri) ? "mapping" : undefined;
  }

  /** The estimates among the files of the workspace. */
  function* estimatesOfWorkspace(): Generator<NamedEstimate> {
    for (const file of host.files?.() ?? []) {
      const isEstimate = isYamlName(file.uri) && kind(file) === "estimate";
      const estimate = isEstimate ? estimates.of(file).estimate : undefined;
      if (estimate !== undefined) yield { uri: file.uri, estimate };
    }
  }

  const named = new NamedFiles(estimatesOfWorkspace);

  const checks: Readonly<Partial<Record<DocumentKind, (document: ServiceDocument) => Problem[]>>> = {
    radar(document) {
      let made: FeatureContext[] | undefined;
      const files = () => (made ??= madeFor(document));
      return checkRadarReading(radars.of(document), {
        today: host.today(),
        estimates: () => files().flatMap(({ estimate }) => estimate ?? []),
        plans: () => files().flatMap(({ plan }) => plan ?? []),
      });
    },
    estimate: (document) =>
      checkEstimateReading(estimates.of(document), {
        reference: host.reference,
        exists: existsBeside(document),
        scoreFile: (entry) => ownScores.of(document.uri, entry),
        table: ({ file }) => {
          const uri = relativeUri(document.uri, file);
          return uri === undefined ? undefined : host.workforce?.(uri);
        },
        radar: (file) => contextOf(document)?.file(file)?.radar,
        plan: (file) => contextOf(document)?.file(file)?.plan,
      }),
    projects: (document) => checkProjectsReading(projectLists.of(document), linkedTo(document)),
    plan: (document) => checkPlanReading(plans.of(document), linkedTo(document)),
    workforce: (document) => checkWorkforce(tableOf(document)),
    mapping(document) {
      const context = contextOf(document);
      const classification = context && occupationClassification(context, new SymbolIndex(context));
      return checkMapping(document.getText(), {
        reference: context?.reference ?? host.reference,
        classification,
      });
    },
  };

  const existsBeside = (document: ServiceDocument) => (file: string) => {
    const uri = relativeUri(document.uri, file);
    return uri === undefined ? undefined : host.exists?.(uri);
  };

  function tableOf(document: ServiceDocument): WorkforceTable {
    const context = contextOf(document);
    return tables.of(document, context ? workforceOptions(context) : {});
  }

  /** The files of the workspace that name a radar. */
  function madeFor(radar: ServiceDocument): FeatureContext[] {
    return (contextOf(radar)?.others() ?? []).filter((other) => {
      const named = radarNamedBy(other);
      return named !== undefined && namesFile(other.document.uri, named, radar.uri);
    });
  }

  /** What projects and plans are held against. */
  function linkedTo(document: ServiceDocument): LinkedCheckOptions {
    const context = contextOf(document);
    return {
      exists: existsBeside(document),
      radar: (file) => context?.file(file)?.radar,
      processes() {
        const named = context && radarNamedBy(context);
        const radar = named === undefined ? undefined : context?.file(named);
        const files = radar === undefined ? [] : madeFor(radar.document);
        return files.flatMap(
          ({ estimate, plan }) => (estimate?.estimate ?? plan?.plan)?.processes.map(({ id }) => id) ?? [],
        );
      },
    };
  }

  function problems(document: ServiceDocument): Problem[] {
    const kindOfDocument = kind(document);
    const found = (kindOfDocument && checks[kindOfDocument]?.(document)) ?? [];
    said.set(document.uri, { version: document.version, problems: found });
    return found;
  }

  /** What the diagnostics that a host hands back stand for; of a text that was never checked, what is wrong with it now. */
  function problemsSaid(document: ServiceDocument): readonly Problem[] {
    // Of a table the reading is kept or is short work, and is another with another mapping or estimate.
    const kept = isTable(document) ? undefined : said.get(document.uri);
    return kept?.version === document.version ? kept.problems : problems(document);
  }

  function isTable(document: ServiceDocument): boolean {
    return ["workforce", "mapping"].includes(kind(document) ?? "");
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
    let reference: ReferenceData | undefined;
    return {
      document,
      kind: kindOfDocument,
      language: host.language(),
      today: host.today(),
      get reference() {
        reference ??= referenceOf(document, kindOfDocument);
        return reference;
      },
      tables: () => host.tables?.() ?? [],
      scoreFile: (entry) => ownScores.of(document.uri, entry),
      mappingFile: (file) => ownMappings.of(document.uri, file),
      workforce: () => (kindOfDocument === "workforce" ? host.workforce?.(document.uri) : undefined),
      unmapped() {
        if (this.kind !== "workforce") return [];
        const table = tables.of(document, workforceOptions(this));
        return table.unmapped.map((code) => ({ ...code, line: table.firstLineOf(code.occupation) }));
      },
      get source() {
        return (this.radar ?? this.estimate ?? this.projects ?? this.plan)?.source;
      },
      get radar() {
        return kindOfDocument === "radar" ? radars.of(document) : undefined;
      },
      get estimate() {
        return kindOfDocument === "estimate" ? estimates.of(document) : undefined;
      },
      get projects() {
        return kindOfDocument === "projects" ? projectLists.of(document) : undefined;
      },
      get plan() {
        return kindOfDocument === "plan" ? plans.of(document) : undefined;
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

  /** With the score sets of one's own that the estimate names; of a table or a radar, the estimate made from or for it. */
  function referenceOf(document: ServiceDocument, kindOfDocument: DocumentKind) {
    if (kindOfDocument === "workforce") {
      const naming = named.estimateOfWorkforce(document.uri);
      return naming ? ownScores.reference(naming.uri, naming.estimate) : host.reference;
    }
    const made =
      kindOfDocument === "estimate"
        ? { uri: document.uri, estimate: estimates.of(document).estimate }
        : kindOfDocument === "mapping"
          ? named.estimateOfMapping(document.uri)
          : named.estimateOfRadar(document.uri);
    return made?.estimate ? ownScores.reference(made.uri, made.estimate) : host.reference;
  }

  function radarWithPlans(uri: string, named: string): RadarWithPlans {
    const files = (host.files?.() ?? []).filter((file) => isYamlName(file.uri));
    const radar = files.find((file) => namesFile(uri, named, file.uri) && kind(file) === "radar");
    if (radar === undefined) return { isThere: false, radar: undefined, plans: [] };
    const made = madeFor(radar).flatMap(({ plan }) => (plan && soundPlan(plan)) ?? []);
    return { isThere: true, radar: soundRadar(radars.of(radar)), plans: made };
  }

  function planNamed(uri: string, named: string): NamedPlan {
    const file = (host.files?.() ?? []).find(
      (one) => isYamlName(one.uri) && namesFile(uri, named, one.uri) && kind(one) === "plan",
    );
    return { isThere: file !== undefined, plan: file && soundPlan(plans.of(file)) };
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
        (diagnostic) => diagnostic.source === diagnosticSource && rangesTouch(diagnostic.range, range),
      );
      const context = asked.length === 0 ? undefined : contextOf(document);
      if (context === undefined) return [];
      return codeActionsFor(problemsSaid(document), asked, { uri: document.uri, ...mendedDocument(context) });
    },
    radar: (document: ServiceDocument) => radars.of(document),
    estimateFile: (document: ServiceDocument) => estimates.of(document),
    projectsFile: (document: ServiceDocument) => projectLists.of(document),
    planFile: (document: ServiceDocument) => plans.of(document),
    table: (document: ServiceDocument) => (kind(document) === "workforce" ? tableOf(document) : undefined),
    estimateNaming: (uri: string) => named.estimateOfWorkforce(uri),
    radarWithPlans,
    planNamed,
    estimateOfPlan: (uri: string, radar: string | undefined) => named.estimateOfPlan(uri, radar)?.uri,
    reportFiles: (uri: string) =>
      reportFiles(
        uri,
        named.estimateOfWorkforce(uri)?.uri,
        (host.files?.() ?? []).flatMap((file) => contextOf(file) ?? []),
      ),
    forget(uri: string) {
      for (const cache of [radars, estimates, projectLists, plans, tables]) cache.forget(uri);
      said.delete(uri);
    },
  });
}
