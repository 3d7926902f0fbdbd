import { DocumentDiagnostics } from "../language/document-diagnostics.js";
import type { Feature } from "./feature.js";

/** Problems in the YAML files, as one types. */
export const checkDocuments: Feature = (host) => new DocumentDiagnostics(host);
