/** Interface words in English. A sentence with a value in it is a function of that value. */
export const en = {
  shared: {
    export: "Export…",
    back: "Back",
    reset: "Reset",
    goToLine: "Go to line",
    updating: "Updating",
    showingLastValid: "Showing the last valid version.",
  },
};
