/** Names of rings whose place everybody knows, inside out: adopt, trial, assess, hold. */
export const ringsByCustom: readonly (readonly string[])[] = [
  ["adopt", "use", "bruk", "ta i bruk"],
  ["trial", "try", "pilot", "test", "test og piloter"],
  ["assess", "explore", "utred", "vurder"],
  ["hold", "caution", "avoid", "stop", "avvent", "avstå"],
];
