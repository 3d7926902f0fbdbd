import type { VNode } from "preact";
import type { CitedText } from "./cited-text.js";

/** A value in the page's words, and after it what its source says of itself. */
export function Cited(props: { readonly value: string; readonly cited?: CitedText | undefined }): VNode {
  const { value, cited } = props;
  if (cited === undefined || cited.text === "") return <>{value}</>;
  return (
    <>
      {value !== "" && `${value}. `}
      <span lang={cited.language || undefined}>{cited.text}</span>
    </>
  );
}
