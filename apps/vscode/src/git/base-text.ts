import type { ServiceDocument } from "@kommuneradar/language-service";
import type { RevisionRefusal } from "./read-revision.js";

/** Why a radar cannot be had as it was. */
export type BaseRefusal = RevisionRefusal | "no-git" | "no-repository" | "unreadable-file";

/** A radar file as it was in a revision, or as another file has it. */
export type BaseText =
  | {
      readonly document: ServiceDocument;
      /** What the file was called then, when that is another name. */
      readonly formerName: string | undefined;
    }
  | {
      readonly refused: BaseRefusal;
      /** The clone lacks older commits: the reason may be that. */
      readonly shallow: boolean;
    };
