import type { SectorId } from "@kommuneradar/schema";
import type { Potential, Solutions, Understanding } from "../../radar/model.js";
import type { InputName } from "../../radar/rules/types.js";

/** The field's words in one language. Every language has the same keys. */
export interface Words {
  readonly rings: Readonly<
    Record<"adopt" | "trial" | "assess" | "hold", { readonly title: string; readonly condition: string }>
  >;
  readonly inputs: Readonly<Record<InputName, string>>;
  readonly solutions: Readonly<Record<Solutions, string>>;
  readonly understanding: Readonly<Record<Understanding, string>>;
  readonly potential: Readonly<Record<Potential, string>>;
  /** A level with its noun, as it stands in a sentence: `ready-made solutions`. */
  readonly phrase: {
    readonly solutions: Readonly<Record<Solutions, string>>;
    readonly understanding: Readonly<Record<Understanding, string>>;
    readonly potential: Readonly<Record<Potential, string>>;
  };
  readonly status: Readonly<Record<"active" | "not-relevant" | "phased-out", string>>;
  readonly sectors: Readonly<Record<SectorId, string>>;
  readonly withoutRing: string;
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
