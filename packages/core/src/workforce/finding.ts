import type { Delimiter } from "./head.js";
import type { Place } from "./place.js";
import type { WeightFault } from "./weight.js";

/** What is wrong in a row, as it is found: made into a problem only where it is shown. */
export type Finding = Place &
  (
    | { readonly code: "unknown-occupation"; readonly value: string }
    | { readonly code: "unmapped-code"; readonly value: string }
    | { readonly code: "unknown-sector"; readonly value: string }
    | { readonly code: "unknown-municipality"; readonly value: string }
    | { readonly code: "not-a-municipality"; readonly value: string }
    | { readonly code: "outdated-municipality"; readonly value: string }
    | { readonly code: "wrong-encoding"; readonly value: string }
    | { readonly code: "missing-occupation" }
    | { readonly code: "invalid-weight"; readonly value: string; readonly reason: WeightFault }
    | { readonly code: "rounded-weight"; readonly value: string; readonly milli: number }
    | { readonly code: "ragged-row"; readonly expected: number; readonly found: number }
    | { readonly code: "mixed-delimiters"; readonly expected: Delimiter; readonly found: Delimiter }
    | { readonly code: "line-too-long"; readonly longest: number }
    | { readonly code: "unclosed-quote" }
  );
