/** What a value of a score set is called. Only a set about automation holds probabilities. */
export const kindWord = { automation: "probability", "ai-exposure": "exposure", index: "score" } as const;
