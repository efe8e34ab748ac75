import { describe, expect, test } from "vitest";
import { elementsOf, readableBlocks, readHtml, textOf } from "../support/html.ts";

/** Tags in order, nesting by parentheses. */
const shape = (html: string) => {
  const write = (element: ReturnType<typeof readHtml>): string => {
    const inside = element.children.map((child) =>
      typeof child === "string" ? "'" : write(child),
    );
    return `${element.tag}(${inside.join(" ")})`;
  };
  return readHtml(html).children.map((child) => (typeof child === "string" ? "'" : write(child)));
};

describe("the reader of built pages", () => {
  test.each([
    ["<p>a<br>b</p>", ["p(' br() ')"]],
    ["<!doctype html><html><head></head></html>", ["html(head())"]],
    ["<p>a<!-- <b> -->c</p>", ["p(' ')"]],
    ["<script>if (a<b) '</p>'</script>", ["script(')"]],
    ['<svg><path d="M0"></path><path d="M1"/></svg>', ["svg(path() path())"]],
  ])("reads %s", (html, expected) => {
    expect(shape(html)).toEqual(expected);
  });

  test.each([
    ["<p>a", "<p> is not closed"],
    ["<p>a</b></p>", "</b> closes nothing"],
    ["<p><ul></ul></p>", "<ul> in a paragraph"],
    ["<p><b><div></div></b></p>", "<div> in a paragraph"],
    ["<a><b><a></a></b></a>", "<a> in <a>"],
    ['<p id="a" id="b"></p>', "<p> has two id"],
    ["<p>a < b</p>", "No tag"],
    ["<p>&nbsp;</p>", "&nbsp; is not a reference"],
  ])("refuses %s", (html, message) => {
    expect(() => readHtml(html)).toThrow(message);
  });

  test("decodes attributes and text", () => {
    const [link] = elementsOf(
      readHtml(`<a title="a &amp; &quot;b&quot;" data-x hidden=''>&lt;&#39;&#x2019;</a>`),
    );
    expect(link?.attributes).toEqual({ title: 'a & "b"', "data-x": "", hidden: "" });
    expect(textOf(link!)).toBe("<'’");
  });

  test("gives text by block, an inline element inside its sentence, what opens on demand after it", () => {
    const html =
      '<div>un <b>deux</b>\n<button class="term">trois</button><span popover>définition</span> quatre<p>cinq<br>six <code>sept</code></p>huit</div><script>non</script>';
    expect(readableBlocks(readHtml(html))).toEqual([
      "un deux trois quatre",
      "définition",
      "cinq six \uFFFC",
      "huit",
    ]);
  });
});
