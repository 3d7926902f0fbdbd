import type { ServerCapabilities } from "vscode-languageserver";
import type { Session } from "./session.js";

/**
 * One kind of help of the protocol. Add one: a file in `methods/` and a line in `methods/index.ts`. Methods do not know each
 * other.
 */
export interface Method {
  /** What the server says of it when it starts. */
  readonly offers: ServerCapabilities;
  /** Answers the client's requests from then on. */
  serve(session: Session): void;
}
