import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PageLanguage } from "../protocol/envelope.js";
import { readShare, writeShare } from "../text/share-text.js";
import { TextField } from "./components.js";

export interface ShareFieldProps {
  readonly label: string;
  readonly value: number;
  readonly language: PageLanguage;
  /** Why a value is refused, or undefined when it is fine; `undefined` is text that is no share. */
  readonly problemOf: (value: number | undefined) => string | undefined;
  readonly onChange: (value: number) => void;
}

/** A threshold from 0 to 1, taken when the reader has finished writing it; a refused one says why and changes nothing. */
export function ShareField({ label, value, language, problemOf, onChange }: ShareFieldProps): VNode {
  const own = writeShare(value, language);
  const [draft, setDraft] = useState(own);
  const [refused, refuse] = useState<string>();
  useEffect(() => {
    setDraft(own);
    refuse(undefined);
  }, [own]);
  const commit = () => {
    const read = readShare(draft);
    const problem = problemOf(read);
    refuse(problem);
    if (problem === undefined && read !== undefined && read !== value) onChange(read);
  };
  return (
    <TextField label={label} value={draft} size={6} problem={refused} onChange={setDraft} onCommit={commit} />
  );
}
