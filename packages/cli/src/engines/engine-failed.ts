import { UsageError } from "../commands/command.js";

/** An engine could not do its part, and says why in words of its own: they may quote cells, and name paths of the machine. */
export class EngineFailed extends UsageError {
  /** The same without the engine's words. */
  readonly withoutReason: string;

  constructor(say: (reason: string) => string, reason: string) {
    super(say(reason));
    this.withoutReason = say("").trimEnd();
  }
}
