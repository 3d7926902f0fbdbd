/** The work, done once for each value. */
export function remembered<Answer>(work: (value: string) => Answer): (value: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (value) => {
    let known = answers.get(value);
    if (!known) {
      known = { answer: work(value) };
      answers.set(value, known);
    }
    return known.answer;
  };
}
