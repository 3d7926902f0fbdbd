import type { Base } from "../protocol/base.js";
import { t } from "../text/localize.js";
import { baseLabel } from "./base-label.js";
import type { BaseText } from "./base-text.js";

/** Why there is nothing to compare with, and what to do about it. */
export function baseRefusalText(
  base: Base,
  { refused, shallow }: Extract<BaseText, { refused: unknown }>,
): string {
  const label = baseLabel(base);
  switch (refused) {
    case "no-git":
      return t("Git is not to be had here. Compare with another file instead.");
    case "no-repository":
      return t("The file is in no Git repository. Compare with another file instead.");
    case "no-revision":
      if (base.kind === "revision" && base.ref === "HEAD") return t("This repository has no commits yet.");
      return shallow
        ? t("{0} is not in this repository. The clone is shallow: fetch its history first.", label)
        : t("{0} is not in this repository.", label);
    case "no-file":
      return t("There was no such file in {0}.", label);
    case "not-utf8":
      return t("The file in {0} is not UTF-8 text.", label);
    case "filtered":
      return t("Git does not give the file in {0} as it is, but as a filter shows it.", label);
    case "unreadable-file":
      return t("{0} cannot be read.", label);
  }
}
