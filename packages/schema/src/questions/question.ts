import type * as z from "zod";

/** Something that an assistant can ask of a folder's files; nothing is written by any of them. */
export interface Question<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  /** What people see. */
  readonly title: string;
  /** What the assistant is told, in English: when to ask, and what the answer is. */
  readonly description: string;
  /** What is asked; defaults are filled in when it is parsed. */
  readonly input: Input;
  /** What is answered. */
  readonly output: Output;
}

/** Keeps the types of both sides. */
export function question<Input extends z.ZodObject, Output extends z.ZodObject>(
  asked: Question<Input, Output>,
): Question<Input, Output> {
  return asked;
}
