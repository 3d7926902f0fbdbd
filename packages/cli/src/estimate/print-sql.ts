import { resolve } from "node:path";
import { cubeQuery, cubeRowsColumn, readEstimateFile, sqlDialects, tableForSql } from "@kommuneradar/core";
import { type Context, UsageError } from "../commands/command.js";
import { filesOnDisk } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { encodingOf } from "../files/text-encoding.js";
import { texts } from "../text/index.js";
import { type Optional, optionsFor, type Source, type Wanted } from "./read-tables.js";

/** The query for a workforce file, or for that of an estimate file, as a script for an engine's own shell. */
export async function sqlFor(
  files: readonly string[],
  dialectId: string,
  wanted: Optional<Wanted>,
  context: Context,
): Promise<string> {
  const words = texts(context.language);
  const [named, second] = files;
  if (named === undefined || second !== undefined) throw new UsageError(words.sqlOfOneFile);
  const source = /\.ya?ml$/i.test(named) ? await sourceOf(named, context) : { file: named, shown: named };
  const { file } = source;
  const options = await optionsFor(source, wanted, context, filesOnDisk);
  const head = await filesOnDisk.head(resolve(context.io.cwd, file));
  const table = head === undefined ? undefined : tableForSql(head, options);
  if (table?.columns === undefined) throw new UsageError(words.noTableForSql(file));
  const dialect = sqlDialects.find(({ id }) => id === dialectId) as (typeof sqlDialects)[number];
  const { dimensions, occupation, weight } = table.columns;
  const { mostNameBytes = Number.POSITIVE_INFINITY } = dialect;
  const isCut = (name: string) => Buffer.byteLength(name) > mostNameBytes;
  const cut = [...dimensions, occupation, weight ?? ""].find(isCut);
  if (cut !== undefined) throw new UsageError(words.nameCutBySql(dialect.title, cut, mostNameBytes));
  const encoding = await encodingOf(filesOnDisk.pieces(resolve(context.io.cwd, file)));
  if (encoding === "both") throw new UsageError(words.bothEncodings(dialect.title, file));
  // What is not read needs no name of its own.
  const headers = table.headers.map((name, at) => (isCut(name) ? `column ${at + 1}` : name));
  const own = { ...table, headers, path: file, encoding };
  return dialect.script(own, cubeQuery(table.columns, dialect.source(own)));
}

async function sourceOf(file: string, context: Context): Promise<Source> {
  const path = resolve(context.io.cwd, file);
  const { text } = await filesOnDisk.text(path);
  const [source, second] = readEstimateFile(text ?? "").estimate?.workforce ?? [];
  if (source === undefined || second !== undefined) {
    throw new UsageError(texts(context.language).sqlOfOneFile);
  }
  const mapping = source.mapping && namedPath(path, source.mapping);
  return { file: namedPath(path, source.file), shown: source.file, source, ...(mapping && { mapping }) };
}

/** Refuses a file that was not added up elsewhere: its figures would be right, and the rows told of it wrong. */
export async function mustBeCube(file: string, context: Context): Promise<void> {
  const head = await filesOnDisk.head(resolve(context.io.cwd, file));
  const table = head === undefined ? undefined : tableForSql(head, { reference: context.reference });
  if (head !== undefined && table?.headers.includes(cubeRowsColumn) !== true) {
    throw new UsageError(texts(context.language).notACube(file, cubeRowsColumn));
  }
}
