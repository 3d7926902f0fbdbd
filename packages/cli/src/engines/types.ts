import type { RowWatch, WorkforceOptions } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import type { InputFiles } from "../files/input-files.js";
import type { StreamedWorkforce } from "../files/stream-workforce.js";

/** How an engine is asked for a workforce file. */
export interface Asked {
  readonly options: WorkforceOptions;
  readonly files: InputFiles;
  readonly context: Context;
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly watch?: RowWatch;
}

/** What adds a workforce file up. */
export interface Engine {
  readonly id: string;
  /** A file that cannot be read is a problem of its own; a UsageError says what the engine itself lacks. */
  read(path: string, asked: Asked): Promise<StreamedWorkforce>;
}
