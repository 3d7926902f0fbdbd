import { createLanguageService, type ServiceHost } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";

/** A language service of a workspace without other files. */
export const serviceAlone = (host: Partial<ServiceHost> = {}) =>
  createLanguageService({
    reference: referenceData,
    language: () => "en",
    exists: () => undefined,
    files: () => [],
    today: () => "2026-11-24",
    ...host,
  });
