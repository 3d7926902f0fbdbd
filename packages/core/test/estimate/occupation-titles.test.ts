import { referenceData } from "@kommuneradar/reference-data";
import type { ClassificationId } from "@kommuneradar/schema";
import { describe, expect, it } from "vitest";
import { occupationTitles } from "../../src/index.js";

const { classifications } = referenceData;
const titleIn = (language: "nb" | "nn" | "en") => (classification: ClassificationId, code: string) =>
  occupationTitles(referenceData, language)(
    classification,
    code,
    classifications[classification].groups.get(code)?.title ?? "",
  );

describe("titles of occupations", () => {
  it("are English in English where STYRK-08 and ISCO-08 have the same group", () => {
    const title = titleIn("en");
    expect(title("styrk08", "5321")).toEqual({ text: "Health care assistants", language: "en" });
    expect(title("styrk08", "222")).toEqual({ text: "Nursing and midwifery professionals", language: "en" });
    expect(title("styrk08", "22")).toEqual({ text: "Health professionals", language: "en" });
  });

  it("stay Norwegian, and say so, where the same code holds fewer occupations or ISCO-08 has none", () => {
    const norwegian = [...classifications.styrk08.groups.keys()].filter(
      (code) => titleIn("en")("styrk08", code).language === "nb",
    );
    expect(norwegian.sort()).toEqual(["0", "00", "000", "0000", "2221", "2223", "2224", "3439"]);
    expect(titleIn("en")("styrk08", "2221")).toEqual({ text: "Spesialsykepleiere", language: "nb" });
  });

  it("are the classification's own in Norwegian", () => {
    for (const language of ["nb", "nn"] as const) {
      expect(titleIn(language)("styrk08", "5321")).toEqual({ text: "Helsefagarbeidere", language: "nb" });
      expect(titleIn(language)("isco08", "5321")).toEqual({ text: "Health care assistants", language: "en" });
      expect(titleIn(language)("soc2010", "31-1013")).toEqual({ text: "Psychiatric Aides", language: "en" });
    }
  });

  it("are none for a code that does not exist, though ISCO-08 has it", () => {
    expect(titleIn("en")("styrk08", "1113").text).toBe("");
    expect(titleIn("en")("styrk08", "9999").text).toBe("");
  });
});
