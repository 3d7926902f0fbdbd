/** A question that cannot be answered as asked; the message says why and what would do, in the language of the answer. */
export class AnswerRefused extends Error {}
