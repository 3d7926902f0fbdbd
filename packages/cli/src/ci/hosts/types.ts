import type { checkFormats } from "../../check/formats/index.js";
import type { Context } from "../../commands/command.js";
import type { FromGit, Repository } from "../../git/repository.js";

/** What a review has to say, ready to be shown. */
export interface ReviewText {
  /** Markdown that begins with `marker`. */
  readonly body: string;
  /** What every review of this kind begins with: by it an earlier one is found. */
  readonly marker: string;
  /** Whether anything that is reviewed changed. Where nothing did, only an earlier comment is brought up to date. */
  readonly changed: boolean;
  /** Folder of the pictures and of the text. */
  readonly folder: string;
  /** Whether a comment is wanted. */
  readonly comment: boolean;
}

/** A service that runs the review. Add one: a file here and a line in index.ts. */
export interface CiHost {
  /** Its name in `--host`. */
  readonly id: string;
  /** Whether the environment is one of its jobs. */
  isHere(env: Context["io"]["env"]): boolean;
  /** How it takes findings, so that they stand at their lines. */
  readonly findings: keyof typeof checkFormats;
  /** File of the review's folder in which it looks for findings; undefined where it reads them off the screen. */
  readonly findingsFile?: string;
  /** The commit that the change is to be held against; undefined where the job is about no change. */
  base(repository: Repository, context: Context): Promise<FromGit<string> | undefined>;
  /** Where people find the job and its artifacts. */
  address(env: Context["io"]["env"]): string | undefined;
  /** Shows the review where people see it; what it did, for the job's log. */
  publish(review: ReviewText, context: Context): Promise<readonly string[]>;
}
