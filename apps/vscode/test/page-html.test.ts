import { expect, test } from "vitest";
import { pageHtml } from "../src/preview/page-html.ts";

const parts = {
  cspSource: "https://own.example",
  nonce: "bm9uY2U=",
  scriptUri: "https://own.example/radar.js",
  styleUri: "https://own.example/radar.css",
  language: "nb",
  title: "Radar",
  source: "file:///x/a.radar.yaml",
};

function policyOf(html: string): Map<string, string[]> {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  return new Map(
    content.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(" ");
      return [name, sources];
    }),
  );
}

test("the policy allows the page's own script, styles and fonts, pictures of its own making, and nothing else", () => {
  expect(Object.fromEntries(policyOf(pageHtml(parts)))).toEqual({
    "default-src": ["'none'"],
    "img-src": ["data:"],
    "script-src": ["'nonce-bm9uY2U='"],
    "style-src": ["https://own.example", "'nonce-bm9uY2U='"],
    "font-src": ["https://own.example"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
});

test("the toolkit finds its nonce, and the script carries it", () => {
  const html = pageHtml(parts);
  expect(html).toContain('<meta property="csp-nonce" content="bm9uY2U=">');
  expect(html.match(/<script\b[^>]*>/g)).toEqual([
    '<script type="module" nonce="bm9uY2U=" src="https://own.example/radar.js">',
  ]);
});

test("no title, source or address can end its attribute", () => {
  const hostile = `"><script>alert(1)</script>&`;
  const html = pageHtml({ ...parts, title: hostile, source: hostile, language: hostile });
  expect(html.match(/<script\b/g)).toHaveLength(1);
  expect(html).toContain("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;");
});
