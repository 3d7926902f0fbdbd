import { createHash } from "node:crypto";
import type { CheckFormat } from "./types.js";

const severity = { error: "major", warning: "minor", info: "info" } as const;

/** Code Quality report of GitLab: findings at the line of a merge request. */
export const gitlab: CheckFormat = (files) => {
  const seen = new Map<string, number>();
  const issues = files
    .flatMap(({ findings }) => findings)
    .map((finding) => {
      // Not the line: a finding that only moved is still the same. Those that say the same are told apart by their order.
      const text = [finding.file, finding.code, finding.message].join("\n");
      const nth = seen.get(text) ?? 0;
      seen.set(text, nth + 1);
      return {
        description: finding.message,
        check_name: finding.code,
        fingerprint: createHash("sha256").update(`${text}\n${nth}`).digest("hex"),
        severity: severity[finding.severity],
        location: { path: finding.file, lines: { begin: finding.line, end: finding.endLine } },
      };
    });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
