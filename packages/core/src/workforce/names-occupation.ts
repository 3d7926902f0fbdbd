/** Whether one of the patterns means an occupation: its code, or the start of it and `*`. */
export function namesOccupation(patterns: readonly string[], occupation: string): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith("*") ? occupation.startsWith(pattern.slice(0, -1)) : occupation === pattern,
  );
}
