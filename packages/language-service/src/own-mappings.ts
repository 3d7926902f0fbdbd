import { type CodeMapping, decodeBytes, keepLast, readMapping } from "@kommuneradar/core";
import type { ServiceHost } from "./host.js";
import { relativeUri } from "./relative-uri.js";

/** A mapping that an estimate names, as it is now. */
export interface OwnMapping {
  readonly uri: string;
  readonly text: string;
  /** Edits of the text are kept as they are: it is open in an editor, or of an encoding that every editor reads right. */
  readonly isEditable: boolean;
  /** Leads nowhere where the file is no mapping. */
  readonly mapping: CodeMapping;
}

/** As many as the estimates of a workspace name. */
const mostKept = 32;
/** What cannot be mapped is never taken for a code of the classification. */
export const leadsNowhere: CodeMapping = { targets: new Map(), open: new Set(), ambiguous: new Map() };

/** The mappings that estimates name, each read once for what its file holds now. */
export class OwnMappings {
  readonly #host: Pick<ServiceHost, "content">;
  readonly #readings = keepLast<{ content?: string | Uint8Array; reading?: OwnMapping }>(mostKept);

  constructor(host: Pick<ServiceHost, "content">) {
    this.#host = host;
  }

  /** By its path from an estimate; undefined where it is not known what is there. */
  of(estimate: string, file: string): OwnMapping | "missing" | undefined {
    const uri = relativeUri(estimate, file);
    const content = uri === undefined ? undefined : this.#host.content?.(uri);
    if (uri === undefined || content === undefined) return undefined;
    if (content === null) return "missing";
    const last = this.#readings(uri, () => ({}));
    if (last.reading === undefined || last.content !== content) {
      last.content = content;
      last.reading = readingOf(uri, content);
    }
    return last.reading;
  }
}

function readingOf(uri: string, content: string | Uint8Array): OwnMapping {
  const isOpen = typeof content === "string";
  const decoded = isOpen ? { text: content, encoding: "" } : decodeBytes(content);
  const text = (decoded?.text ?? "").replace(/^\uFEFF/, "");
  const isEditable = isOpen || decoded?.encoding !== "windows-1252";
  return { uri, text, isEditable, mapping: readMapping(text) ?? leadsNowhere };
}
