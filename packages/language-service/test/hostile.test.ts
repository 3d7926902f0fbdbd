import { expect, test } from "vitest";
import { hostileTexts } from "../../core/test/yaml/hostile-texts.ts";
import { createLanguageService } from "../src/index.ts";
import { reference, today } from "./support/world.ts";

test.each(hostileTexts)(
  "$title: ends in a diagnostic",
  ({ text, code }) => {
    const service = createLanguageService({ reference, today: () => today, language: () => "nb" });
    const written = text();
    const found = service.diagnostics({
      uri: "file:///a.radar.yaml",
      version: 1,
      getText: () => `${written}\n`,
    });
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(found.length).toBeLessThan(3000);
    expect(Math.max(...found.map(({ message }) => String(message).length))).toBeLessThan(1500);
  },
  120_000,
);
