import { dirname, resolve } from "node:path";
import { type EstimateReading, type RadarReading, readEstimateFile, readRadar } from "@kommuneradar/core";
import {
  documentKind,
  readingOptionsFor,
  type WorkforceReadingOptions,
} from "@kommuneradar/language-service";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { emptyMapping, readMappingFile } from "../files/read-mapping-file.js";
import type { TextFile } from "../files/read-text.js";

/** A YAML file, read once: its text or why there is none, and what it holds. */
type YamlFile = TextFile & { readonly radar?: RadarReading; readonly estimate?: EstimateReading };

interface FoundEstimate {
  readonly path: string;
  readonly reading: EstimateReading;
}

/** The files of one call: what one says of another is held against it, as an editor does with a workspace. */
export class CheckedTogether {
  /** Where everything is read from. */
  readonly from: InputFiles;
  readonly #paths: readonly string[];
  readonly #read = new Map<string, Promise<YamlFile>>();
  #estimates: Promise<readonly FoundEstimate[]> | undefined;
  #naming: Promise<ReadonlyMap<string, readonly EstimateReading[]>> | undefined;

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

  /** The estimates among the files that name this radar. */
  async estimatesOf(radar: string): Promise<readonly EstimateReading[]> {
    this.#naming ??= this.#byRadar();
    return (await this.#naming).get(radar) ?? [];
  }

  /** How the first estimate among the files that names a workforce file wants it read; undefined where none does. */
  async readingOptions(workforce: string): Promise<WorkforceReadingOptions | undefined> {
    this.#estimates ??= this.#readEstimates();
    for (const { path, reading } of await this.#estimates) {
      const source = reading.estimate?.workforce.find(
        ({ file }) => resolve(dirname(path), file.replaceAll("\\", "/")) === workforce,
      );
      if (source === undefined || !reading.estimate) continue;
      const options = readingOptionsFor(source, reading.estimate);
      if (source.mapping === undefined) return options;
      const mapping = await readMappingFile(
        resolve(dirname(path), source.mapping.replaceAll("\\", "/")),
        this.from,
      );
      return { ...options, mapping: mapping ?? emptyMapping };
    }
    return undefined;
  }

  /** The estimates among the files, by the radar that they name. */
  async #byRadar(): Promise<ReadonlyMap<string, readonly EstimateReading[]>> {
    const naming = new Map<string, EstimateReading[]>();
    this.#estimates ??= this.#readEstimates();
    for (const { path, reading } of await this.#estimates) {
      const named = reading.estimate?.radar;
      if (named === undefined) continue;
      const radar = resolve(dirname(path), named);
      naming.set(radar, [...(naming.get(radar) ?? []), reading]);
    }
    return naming;
  }

  async #readEstimates(): Promise<readonly FoundEstimate[]> {
    const found: FoundEstimate[] = [];
    for (const path of this.#paths) {
      // A workforce file can be of any size and is not read for this.
      if (documentKind(path, (await this.from.head(path)) ?? "") !== "estimate") continue;
      const { estimate } = await this.yaml(path);
      if (estimate) found.push({ path, reading: estimate });
    }
    return found;
  }
}

async function readYaml(path: string, from: InputFiles): Promise<YamlFile> {
  const file = await from.text(path);
  if (file.text === undefined) return file;
  const kind = documentKind(path, file.text);
  if (kind === "radar") return { ...file, radar: readRadar(file.text) };
  return kind === "estimate" ? { ...file, estimate: readEstimateFile(file.text) } : file;
}
