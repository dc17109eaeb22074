import { HTML_SERVICE } from "../../../../local/appsScript/services/core/html/htmlService";
import { EMULATOR } from "../../../../local/appsScript/services/emulator/surface";
import { aRealm } from "../aRealm";

/** A realm with an HtmlService over these files; gives what an expression comes to there. */
function evaluated(files: Readonly<Record<string, string>>, source: string): unknown {
  const realm = aRealm({ surface: EMULATOR });
  realm.define(
    "HtmlService",
    HTML_SERVICE.of({
      htmlFiles: new Map(Object.entries(files)),
      run: (code, fileName, args) => realm.apply(code, fileName, args),
    }),
  );
  return realm.evaluate(source, "script.js");
}

/** What a template comes to, with the script that sets its variables. */
function page(template: string, set = ""): unknown {
  return evaluated(
    { page: template },
    `const t = HtmlService.createTemplateFromFile('page'); ${set}; t.evaluate().getContent()`,
  );
}

describe("pages", () => {
  test("are made from text, files and blobs, and keep what is set on them", () => {
    expect(
      evaluated(
        { sidebar: "<p>Hi</p>" },
        `const o = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Compact').setWidth(300).setHeight(200);
         o.append('<b>').appendUntrusted('<i>');
         [o.getContent(), o.getTitle(), o.getWidth(), o.getHeight(), o.getBlob().getContentType(), String(o),
          HtmlService.createHtmlOutput().getContent(), HtmlService.createHtmlOutput(o).getContent() === o.getContent()]`,
      ),
    ).toEqual(["<p>Hi</p><b>&lt;i&gt;", "Compact", 300, 200, "text/html", "HtmlOutput", "", true]);
  });

  test("a file is found with and without its ending; a missing one is named", () => {
    expect(
      evaluated({ a: "x" }, "HtmlService.createHtmlOutputFromFile('a.html').getContent()"),
    ).toBe("x");
    expect(() => evaluated({}, "HtmlService.createHtmlOutputFromFile('Page')")).toThrow(
      "No HTML file named Page was found.",
    );
  });
});

describe("templates", () => {
  test("print escaped and as it is, and run code", () => {
    expect(
      page(
        "<ul><? for (const x of items) { ?><li><?= x ?>|<?!= x ?></li><? } ?></ul>",
        "t.items = ['<a>', \"b's\"]",
      ),
    ).toBe("<ul><li>&lt;a&gt;|<a></li><li>b&#39;s|b's</li></ul>");
  });

  test("inside a script element a value is written as JavaScript", () => {
    expect(
      page(
        "<script>const data = <?= data ?>;</script><p><?= 1 < 2 ?></p>",
        "t.data = ['</script>', 1]",
      ),
    ).toBe('<script>const data = ["\\u003c/script>",1];</script><p>true</p>');
  });

  test("see the project's own functions", () => {
    expect(
      evaluated(
        { page: "<?!= include('part') ?>", part: "<b>part</b>" },
        `globalThis.include = (name) => HtmlService.createHtmlOutputFromFile(name).getContent();
         HtmlService.createTemplateFromFile('page').evaluate().getContent()`,
      ),
    ).toBe("<b>part</b>");
  });

  test("print what ends in a semicolon", () => {
    expect(page("<?!= '<b>'; ?><?= 1 + 1 ; ; ?>")).toBe("<b>2");
  });

  test("inside quotes in a script element a value is text within them", () => {
    expect(
      page(
        "<script>// don't\nvar a = '<?= name ?>', b = \"x<?= name ?>\", c = <?= name ?>;</script>",
        `t.name = "O'Neil \\"x\\"</script>\\n"`,
      ),
    ).toBe(
      "<script>// don't\nvar a = 'O\\u0027Neil \\u0022x\\u0022\\u003c/script\\u003e\\n', " +
        'b = "xO\\u0027Neil \\u0022x\\u0022\\u003c/script\\u003e\\n", ' +
        'c = "O\'Neil \\"x\\"\\u003c/script>\\n";</script>',
    );
  });

  test("nothing prints nothing; text with quotes and line breaks stays", () => {
    expect(page('a "b"\n\\n<?= null ?><?= undefined ?>`c`')).toBe('a "b"\n\\n`c`');
  });

  test("their variables are the script's own objects, and lead nowhere else", () => {
    expect(page("<?= list instanceof Array ?>", "t.list = [1]")).toBe("true");
    expect(
      page("<?= output.html.constructor('return typeof process')() ?> <?= typeof process ?>"),
    ).toBe("undefined undefined");
  });

  test("an error in a template reaches the script as it was thrown", () => {
    expect(() => page("<? throw new RangeError('too far') ?>")).toThrow("too far");
    expect(() => page("<?= missing ?>")).toThrow("missing is not defined");
    expect(() => page("<p>\n<? if ( { ?>")).toThrow(/^Unexpected token .* \(line 3, page.html\)$/);
    expect(
      evaluated(
        { page: "<? null.x ?>" },
        "let e; try { HtmlService.createTemplateFromFile('page').evaluate() } catch (x) { e = x } e instanceof TypeError",
      ),
    ).toBe(true);
  });

  test("show their code and their text", () => {
    expect(
      evaluated(
        {},
        "const t = HtmlService.createTemplate('a<?= b ?>'); [t.getRawContent(), t.getCode().includes('output.html( b )')]",
      ),
    ).toEqual(["a<?= b ?>", true]);
  });
});
