import vm from "node:vm";
import { builtPage, refusalOf, rewritten } from "./builtPage";

describe("the page as it ships", () => {
  const html = builtPage();
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "";

  test("is one ASCII file with one script and one style sheet inside, and asks no other host", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
    expect(html).toMatch(/^[\u0000-\u007f]*$/);
    expect(html.match(/<script/g)?.length).toBe(1);
    expect(html.match(/<style/g)?.length).toBe(1);
    expect(html).not.toMatch(/<link|src=|@import/);
    expect(html.replace(script, "")).not.toContain("url(");
    // The one picture of a card is drawn by the server and comes whole: `data:image/svg+xml`.
    expect(script.match(/url\(/g)).toEqual(["url("]);
  });

  test("holds nothing that HtmlService takes for a comment", () => {
    expect(script.length).toBeGreaterThan(5000);
    expect(script).not.toMatch(/\/\/|\/\*|`|<!--/);
    expect(html).not.toContain("<!--");
  });

  test("is a script that an older browser reads too", () => {
    expect(() => new vm.Script(script)).not.toThrow();
  });

  test("can be opened on another view by its one mark", () => {
    expect(html.match(/data-view="today"/g)?.length).toBe(1);
  });

  test("has no Apps Script template tag, whatever it says", () => {
    expect(html).not.toContain("<?");
  });

  test("stays small", () => {
    // Google serves it with every opening.
    expect(html.length).toBeLessThan(80_000);
  });
});

describe.each([
  ["importPage.html", ["saxes", "fflate", "papaparse", "numfmt"], 300_000],
  ["statementPage.html", ["mammoth", "jszip", "@xmldom/xmldom", "underscore"], 450_000],
  ["meetingPage.html", ["mammoth", "jszip", "@xmldom/xmldom", "underscore"], 450_000],
  ["balancePage.html", [], 60_000],
  ["newYearPage.html", [], 60_000],
  ["regionPage.html", [], 60_000],
  ["menuPage.html", [], 60_000],
] as const)("%s, a page in a dialog, as it ships", (page, libraries, most) => {
  const html = builtPage(page);
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "";

  test("is one ASCII file with one script inside, which an older browser reads too", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
    expect(html).toMatch(/^[\u0000-\u007f]*$/);
    expect(html.match(/<script/g)?.length).toBe(1);
    expect(() => new vm.Script(script)).not.toThrow();
  });

  test("holds nothing that HtmlService takes for a comment", () => {
    expect(script).not.toMatch(/\/\/|\/\*|`|<!--/);
    expect(html).not.toMatch(/<!--|<\?/);
  });

  test("has the notices of the libraries in it", () => {
    for (const name of libraries) expect(html).toContain(`${name} `);
    const isGranted = html.includes("Permission is hereby granted, free of charge");
    expect(isGranted).toBe(libraries.length > 0);
  });

  test("stays far below what Google takes for a file", () => {
    expect(html.length).toBeLessThan(most);
  });
});

describe("membersPage.html, which needs no library, as it ships", () => {
  const html = builtPage("membersPage.html");
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "";

  test("is one small ASCII file with one script inside, which an older browser reads too", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
    expect(html).toMatch(/^[\u0000-\u007f]*$/);
    expect(html.match(/<script/g)?.length).toBe(1);
    expect(() => new vm.Script(script)).not.toThrow();
    expect(html.length).toBeLessThan(60_000);
  });

  test("holds nothing that HtmlService takes for a comment", () => {
    expect(script).not.toMatch(/\/\/|\/\*|`|<!--/);
    expect(html).not.toMatch(/<!--|<\?/);
  });

  test("can be opened on another view by its one mark", () => {
    expect(html.match(/data-view="chase"/g)?.length).toBe(1);
  });
});

test("the page of meetings can be opened on its other view by its one mark", () => {
  expect(builtPage("meetingPage.html").match(/data-view="papers"/g)?.length).toBe(1);
});

test("slashes and strange characters in patterns are rewritten, and mean what they meant", () => {
  const script = `x = [/^\\//, /a[/*]b/, /[\u00a1-\u00ff\ud83d\ude00]/u, /\\\\\\//].map((p) => ["/", "a/b", "\u00e9", "\ud83d\ude00", "\\\\/"].map((t) => p.test(t)))`;
  const safe = rewritten(script);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  expect(safe.replace(/"[^"]*"/g, "")).not.toMatch(/\/\/(?!,)|\/\*|[^\u0000-\u007f]/);
  expect(vm.runInNewContext(safe)).toEqual(vm.runInNewContext(script));
});

test("comment marks in strings are rewritten, and the strings stay what they were", () => {
  const script = `x = ["http://a//b", 'image/*', "a/b", "/\\\\/", "///"]`;
  const safe = rewritten(script);
  expect(safe).not.toMatch(/\/\/|\/\*/);
  expect(vm.runInNewContext(safe)).toEqual(vm.runInNewContext(script));
});

test("other marks of HtmlService in strings and patterns are rewritten, and mean what they meant", () => {
  const script =
    'x = ["<!-- a -->", "<?xml?>", "`", "\\\\`", [/<!--/, /-->/, /<\\?/, /[`]/, /\\\\`/].map((p) => ["<!--", "-->", "<?", "`", "\\\\`"].map((t) => p.test(t)))]';
  const safe = rewritten(script);
  expect(safe).not.toMatch(/<!--|-->|<\?|`/);
  expect(vm.runInNewContext(safe)).toEqual(vm.runInNewContext(script));
});

test.each([
  ["checkScript", 'a="b";// gone', "two slashes"],
  ["checkScript", "a=1/* gone */", "the start of a block comment"],
  ["checkScript", "a=/x\\//", "two slashes"],
  ["checkScript", "a=`b`", "a template literal"],
  ["checkScript", 'a="caf\u00e9"', "not ASCII"],
  ["checkStyle", "a{background:url(x.png)}", "an address outside the page"],
  ["checkStyle", "a{}/* gone */", "the start of a block comment"],
  ["checkPage", "<script></script><style></style><!-- gone -->", "an HTML comment"],
  ["checkPage", '<script type="module"></script><style></style>', "a script module"],
  ["checkPage", '<script src="https://x.example/y.js"></script><style></style>', "another host"],
  ["checkPage", '<script>a="</script>"</script><style></style>', "closes its script"],
  ["checkPage", "<script>a='<?= x ?>'</script><style></style>", "a template tag"],
] as const)("the build fails in %s for %j", (check, text, what) => {
  expect(refusalOf(check, text)).toContain(what);
});

test("the build lets through what survives", () => {
  expect(refusalOf("checkScript", 'a="http:/\\/x";b=a/2')).toBe("");
});
