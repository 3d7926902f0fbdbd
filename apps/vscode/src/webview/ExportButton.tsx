import { words } from "@kommuneradar/charts";
import type { VNode } from "preact";
import type { PageLanguage } from "../protocol/envelope.js";
import { Button } from "./components.js";

/** Lets the reader save or copy what is shown. */
export function ExportButton(props: {
  readonly language: PageLanguage;
  readonly onExport: () => void;
}): VNode {
  return <Button onClick={props.onExport}>{words(props.language).shared.export}</Button>;
}
