import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lightPalette, type PublishedRadar, renderRadarHtml } from "../../src/index.ts";
import { technologyInAddress } from "../../src/published/address.ts";
import { packRadar, unpackRadar } from "../../src/published/pack.ts";
import { createPublishedViewer } from "../../src/published/published-viewer.ts";
import { madeTechnology, tenAreas, viewOf } from "./radars.ts";

const radar = tenAreas();
const [first, second] = radar.technologies;
const before = {
  ...radar,
  edition: "2025-03-01",
  technologies: radar.technologies
    .filter(({ id }) => id !== second?.id)
    .map((own) => (own.id === first?.id ? { ...own, ring: "hold" } : own)),
};
const published: PublishedRadar = {
  radar,
  today: "2026-11-24",
  earlier: [{ id: "2025-03-01", date: "2025-03-01", radar: before }],
};

describe("a published radar", () => {
  it("is the same after it was packed, but for places in the file", () => {
    const back = unpackRadar(packRadar(published));
    expect(viewOf(back.radar)).toEqual(viewOf(radar));
    expect(back.earlier.map(({ radar: own }) => viewOf(own))).toEqual([viewOf(before)]);
    expect(packRadar(back)).toBe(packRadar(published));
  });

  it("holds a technology that did not change once, on a line of its own", () => {
    const lines = packRadar(published).split("\n");
    const of = (id: string) => lines.filter((line) => line.includes(`"id":"${id}"`) && line.startsWith("{"));
    expect(of(radar.technologies[3]?.id ?? "")).toHaveLength(1);
    expect(of(first?.id ?? "")).toHaveLength(2);
  });

  it("holds no address that is not of the web, and nothing that ends its element", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const own = madeTechnology("x", {
          title: `</script>${text}`,
          category: "services",
          assessment: { evidence: [{ title: text, url: "file:///srv/secret" }] },
        });
        const packed = packRadar({ ...published, earlier: [], radar: { ...radar, technologies: [own] } });
        expect(packed).not.toContain("<");
        expect(packed).not.toContain("secret");
        expect(unpackRadar(packed).radar.technologies[0]?.title).toBe(`</script>${text}`);
      }),
    );
  });

  it("shows editions beside the one before, and where a technology stood in each", () => {
    const view = createPublishedViewer(published);
    const { timeline, view: now } = view("nb", "now");
    expect(timeline).toMatchObject({
      at: 1,
      editions: [{ label: "1.\u00a0mars\u00a02025" }, { label: "Slik den står" }],
    });
    expect(now.since?.label).toBe("1.\u00a0mars\u00a02025");
    expect(view("nb", "2025-03-01").view.technologies).toHaveLength(radar.technologies.length - 1);
    expect(view("en", undefined)).toMatchObject({
      timeline: undefined,
      view: { since: null, language: "en" },
    });
    const steps = now.paths?.[first?.id ?? ""] ?? [];
    expect(steps.map(({ ringTitle }) => ringTitle)).toEqual(["Avvent", expect.any(String)]);
    expect(steps[1]?.by).toBeGreaterThan(0);
    // One that is new has no way behind it.
    expect(now.paths?.[second?.id ?? ""]).toHaveLength(1);
  });
});

describe("an address", () => {
  const own = { ...radar, technologies: [madeTechnology("ærlig-ø", { aliases: ["old"] })] };
  it("names a technology by its id, as browsers write it, or by an id it had", () => {
    expect(technologyInAddress("#ærlig-ø", own)).toBe("ærlig-ø");
    expect(technologyInAddress(`#${encodeURIComponent("ærlig-ø")}`, own)).toBe("ærlig-ø");
    expect(technologyInAddress("#old", own)).toBe("ærlig-ø");
    for (const none of ["", "#", "#other", "#%E0%A4%A"])
      expect(technologyInAddress(none, own)).toBeUndefined();
  });
});

describe("a live page", () => {
  const script = { text: "start()", sha256: "aGFzaA==" };
  const html = renderRadarHtml(viewOf(radar), {
    palette: lightPalette,
    live: { script, published },
    share: {
      title: `Radar "x"`,
      description: "10 teknologier",
      language: "nb",
      url: "https://a.no/x.html",
      image: "https://a.no/x.png",
    },
    home: "../index.html",
  });

  it("lets its own script run and no other, and reaches nothing", () => {
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-aGFzaA=='; base-uri 'none'; form-action 'none'"`,
    );
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).toContain("<script>start()</script>");
    expect(html).not.toMatch(/<link|<img|@import|url\((?!#)/);
  });

  it("says what is shown where it is shared, and the way to the other radars", () => {
    expect(html).toContain(`<meta property="og:title" content="Radar &quot;x&quot;">`);
    expect(html).toContain(`<meta property="og:image" content="https://a.no/x.png">`);
    expect(html).toContain(`<a href="../index.html">Alle radarer</a>`);
  });
});
