/** Interface words in English. A sentence with a value in it is a function of that value. */
export const en = {
  shared: {
    sampleData: "Sample data",
    close: "Close",
    back: "Back",
    reset: "Reset",
    more: "More",
    search: "Search",
    filter: "Filter",
    goToLine: "Go to line",
    updating: "Updating",
    showingLastValid: "Showing the last valid version.",
    source: "Source",
    none: "none",
  },
};
