import type { ReferenceData } from "@kommuneradar/schema";

/** What a file is without being read. */
export interface FileState {
  /** Bytes. */
  readonly size: number;
  /** Another text whenever the file has been written. */
  readonly written: string;
}

/** The server's only door to the files of the machine; addresses are `file:` URIs. Nothing is ever written. */
export interface ServerFiles {
  /** The addresses of all files below a folder, without `node_modules` and `.git`; none where it cannot be read. */
  below(folder: string): AsyncIterable<string>;
  /** undefined where there is no such file. */
  state(uri: string): FileState | undefined;
  /** Where a file is once links are followed; undefined where there is none. Without it there are no links. */
  real?(uri: string): string | undefined;
  /** The first bytes of a file; undefined where it cannot be read. */
  read(uri: string, most: number): Uint8Array | undefined;
  /** The text of a file in a revision of its repository; undefined where there is none. */
  earlier?(uri: string, revision: string): Promise<string | undefined>;
}

/** What the server works with. */
export interface ServerWorld {
  /** Occupations, municipalities and score sets there are. */
  readonly reference: ReferenceData;
  /** The files the server may read: those of the machine in a process of its own, in a test those of a map. */
  readonly files: ServerFiles;
  /** Today where the user is, YYYY-MM-DD. */
  today(): string;
  /** The language of the environment, as a locale: of a client that names none. */
  readonly locale: string;
  /** What the server calls itself. */
  readonly version: string;
}
