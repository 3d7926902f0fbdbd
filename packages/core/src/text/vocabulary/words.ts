import type { SectorId } from "@kommuneradar/schema";
import type { Potential, Solutions, Understanding } from "../../radar/model.js";
import type { InputName } from "../../radar/rules/types.js";

/** The field's words in one language. Every language has the same keys. */
export interface Words {
  /** Of the report’s four: its name, and the condition for standing in it as a sentence. */
  readonly rings: Readonly<
    Record<"adopt" | "trial" | "assess" | "hold", { readonly title: string; readonly condition: string }>
  >;
  /** Of the three inputs of an assessment, with a capital letter. */
  readonly inputs: Readonly<Record<InputName, string>>;
  /** Levels in small letters, as they stand alone. */
  readonly solutions: Readonly<Record<Solutions, string>>;
  /** Levels in small letters, as they stand alone. */
  readonly understanding: Readonly<Record<Understanding, string>>;
  /** Levels in small letters, as they stand alone. */
  readonly potential: Readonly<Record<Potential, string>>;
  /** A level with its noun, as it stands in a sentence: `ready-made solutions`. */
  readonly phrase: {
    readonly solutions: Readonly<Record<Solutions, string>>;
    readonly understanding: Readonly<Record<Understanding, string>>;
    readonly potential: Readonly<Record<Potential, string>>;
  };
  /** On the rings, or why not. */
  readonly status: Readonly<Record<"active" | "not-relevant" | "phased-out", string>>;
  /** Municipal sectors by id. */
  readonly sectors: Readonly<Record<SectorId, string>>;
  /** Heading of what has no recommendation. */
  readonly withoutRing: string;
  /** Between the last two of a list. */
  readonly and: string;
  /** Sentences of *why this ring*. */
  readonly explain: {
    readonly derived: (ring: string, holds: string) => string;
    readonly lacks: (ring: string, lacks: string) => string;
    readonly incomplete: (missing: string) => string;
    readonly undetermined: (ring: string, inputs: string, lacks: string) => string;
    /** Follows a ring whose rule asks for more than its source does. */
    readonly beyondSource: (levels: string) => string;
    readonly stated: (ring: string) => string;
    readonly departs: (stated: string, derived: string) => string;
  };
}
