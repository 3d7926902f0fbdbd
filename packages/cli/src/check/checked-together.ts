import { resolve } from "node:path";
import {
  type EstimateReading,
  type PlanReading,
  type ProjectsReading,
  type RadarReading,
  readEstimateFile,
  readPlan,
  readProjects,
  readRadar,
  type WorkforceSource,
} from "@kommuneradar/core";
import {
  documentKind,
  readingOptionsFor,
  type WorkforceReadingOptions,
} from "@kommuneradar/language-service";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { emptyMapping, readMappingFile } from "../files/read-mapping-file.js";
import type { TextFile } from "../files/read-text.js";

/** A YAML file, read once: its text or why there is none, and what it holds. */
type YamlFile = TextFile & {
  readonly radar?: RadarReading;
  readonly estimate?: EstimateReading;
  readonly projects?: ProjectsReading;
  readonly plan?: PlanReading;
};

/** The files made for a radar. */
export interface MadeFor {
  readonly estimates: readonly EstimateReading[];
  readonly plans: readonly PlanReading[];
}

const nothing: MadeFor = { estimates: [], plans: [] };

interface FoundEstimate {
  readonly path: string;
  readonly reading: EstimateReading;
}

/** What names a mapping: the entry of an estimate, and the absolute path of its workforce file. */
export interface MappingNaming {
  readonly source: WorkforceSource;
  readonly workforce: string;
}

/** The files of one call: what one says of another is held against it, as an editor does with a workspace. */
export class CheckedTogether {
  /** Where everything is read from. */
  readonly from: InputFiles;
  readonly #paths: readonly string[];
  readonly #read = new Map<string, Promise<YamlFile>>();
  #estimates: Promise<readonly FoundEstimate[]> | undefined;
  #naming: Promise<ReadonlyMap<string, MadeFor>> | undefined;

  constructor(files: readonly string[], cwd: string, from: InputFiles = filesOnDisk) {
    this.from = from;
    this.#paths = files.map((file) => resolve(cwd, file));
  }

  /** A file by its absolute path, whether or not it is one of those to check. */
  yaml(path: string): Promise<YamlFile> {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const reading = readYaml(path, this.from);
    this.#read.set(path, reading);
    return reading;
  }

  /** The estimates and plans among the files that name this radar. */
  async madeFor(radar: string): Promise<MadeFor> {
    this.#naming ??= this.#byRadar();
    return (await this.#naming).get(radar) ?? nothing;
  }

  /** How the first estimate among the files that names a workforce file wants it read; undefined where none does. */
  async readingOptions(workforce: string): Promise<WorkforceReadingOptions | undefined> {
    this.#estimates ??= this.#readEstimates();
    for (const { path, reading } of await this.#estimates) {
      const source = reading.estimate?.workforce.find(({ file }) => namedPath(path, file) === workforce);
      if (source === undefined || !reading.estimate) continue;
      const options = readingOptionsFor(source, reading.estimate);
      if (source.mapping === undefined) return options;
      const mapping = await readMappingFile(namedPath(path, source.mapping), this.from);
      return { ...options, mapping: mapping ?? emptyMapping };
    }
    return undefined;
  }

  /** The first estimate among the files that names a table as its mapping of occupations; undefined where none does. */
  async mappingNaming(mapping: string): Promise<MappingNaming | undefined> {
    this.#estimates ??= this.#readEstimates();
    for (const { path, reading } of await this.#estimates) {
      const absolute = (file: string) => namedPath(path, file);
      for (const source of reading.estimate?.workforce ?? []) {
        if (source.mapping === undefined || absolute(source.mapping) !== mapping) continue;
        return { source, workforce: absolute(source.file) };
      }
    }
    return undefined;
  }

  /** The estimates and plans among the files, by the radar that they name. */
  async #byRadar(): Promise<ReadonlyMap<string, MadeFor>> {
    const naming = new Map<string, MadeFor>();
    const add = (path: string, named: string | undefined, more: Partial<MadeFor>) => {
      if (named === undefined) return;
      const radar = namedPath(path, named);
      const { estimates, plans } = naming.get(radar) ?? nothing;
      naming.set(radar, {
        estimates: [...estimates, ...(more.estimates ?? [])],
        plans: [...plans, ...(more.plans ?? [])],
      });
    };
    this.#estimates ??= this.#readEstimates();
    for (const { path, reading } of await this.#estimates)
      add(path, reading.estimate?.radar, { estimates: [reading] });
    for (const path of await this.#pathsOf("plan")) {
      const { plan } = await this.yaml(path);
      if (plan) add(path, plan.plan?.radar, { plans: [plan] });
    }
    return naming;
  }

  async #readEstimates(): Promise<readonly FoundEstimate[]> {
    const found: FoundEstimate[] = [];
    for (const path of await this.#pathsOf("estimate")) {
      const { estimate } = await this.yaml(path);
      if (estimate) found.push({ path, reading: estimate });
    }
    return found;
  }

  /** The files of a kind. A workforce file can be of any size and is not read for this. */
  async #pathsOf(kind: "estimate" | "plan"): Promise<readonly string[]> {
    const found: string[] = [];
    for (const path of this.#paths) {
      if (documentKind(path, (await this.from.head(path)) ?? "") === kind) found.push(path);
    }
    return found;
  }
}

async function readYaml(path: string, from: InputFiles): Promise<YamlFile> {
  const file = await from.text(path);
  if (file.text === undefined) return file;
  const kind = documentKind(path, file.text);
  if (kind === "radar") return { ...file, radar: readRadar(file.text) };
  if (kind === "projects") return { ...file, projects: readProjects(file.text) };
  if (kind === "plan") return { ...file, plan: readPlan(file.text) };
  return kind === "estimate" ? { ...file, estimate: readEstimateFile(file.text) } : file;
}
