import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Markdown } from "../../src/radar/Markdown.tsx";

const html = (text: string) =>
  renderToStaticMarkup(<Markdown text={text} />).replace(/^<div class="kr-text">(.*)<\/div>$/s, "$1");

describe("descriptions", () => {
  it.each([
    ["One\nline.\n\nAnother.", "<p>One line.</p><p>Another.</p>"],
    ["**A** *b* `c*d*`", "<p><strong>A</strong> <em>b</em> <code>c*d*</code></p>"],
    ["- one\n- two\n  goes on", "<ul><li>one</li><li>two goes on</li></ul>"],
    ["1. one\n2) two", "<ol><li>one</li><li>two</li></ol>"],
    ["Text:\n- one", "<div><p>Text:</p><ul><li>one</li></ul></div>"],
    ["## Heading", "<p><b>Heading</b></p>"],
    ["[SSB](https://www.ssb.no/x)", '<p><a href="https://www.ssb.no/x" rel="noreferrer">SSB</a></p>'],
    ["2 * 3 * 4 and * alone", "<p>2 * 3 * 4 and * alone</p>"],
    ["", "<p></p>"],
  ])("reads %j", (text, expected) => expect(html(text)).toBe(expected));

  it("makes no markup of what a file holds, and no link but to the web", () => {
    expect(html("<script>alert(1)</script>")).toBe("<p>&lt;script>alert(1)&lt;/script></p>");
    expect(html("[x](javascript:alert`1`)")).not.toContain("href");
    expect(html("[x](data:text/html,y)")).toBe("<p><span>x</span></p>");
    expect(html('[x](https://a.no/"onload="y)')).not.toMatch(/ onload=/);
  });
});
