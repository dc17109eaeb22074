import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/addOn";
import { codeMadeFromText } from "./codeMadeFromText";

describe("nothing that is pushed makes code from text", () => {
  const names = readdirSync(join(ROOT, "dist")).filter((name) => /\.(js|html)$/.test(name));

  test.each(names)("%s", (name) => {
    const text = readFileSync(join(ROOT, "dist", name), "utf8");
    for (const script of name.endsWith(".js") ? [text] : scriptsIn(text)) {
      expect(codeMadeFromText(script)).toEqual([]);
    }
  });

  const pages = names.filter((name) => name.endsWith(".html"));

  test.each(pages)("%s brings its script, and no handler as an attribute", (name) => {
    const page = readFileSync(join(ROOT, "dist", name), "utf8");
    expect(scriptsIn(page)).toHaveLength(1);
    expect(page.replace(/<script>[\s\S]*<\/script>/, "")).not.toMatch(/\son\w+\s*=|javascript:/i);
  });
});

test.each([
  "eval('1')",
  "(0, eval)('1')",
  "globalThis.eval('1')",
  "new Function('return 1')",
  "const F = Function; new F('return 1')",
  "globalThis['Function']('return 1')",
  "(() => {}).constructor('return 1')()",
  "[].constructor.constructor('return 1')()",
  "''['constructor']['constructor']('return 1')()",
  "Reflect.construct(Function, ['return 1'])",
  "setTimeout('run()', 1)",
  "setInterval(`run()`, 1)",
  "window.setTimeout('run(' + name + ')', 1)",
  "import('data:text/javascript,1')",
  "execScript('1')",
  "document.write('<script>1</script>')",
  "new WebAssembly.Module(bytes)",
])("is found: %s", (script) => {
  expect(codeMadeFromText(script)).not.toEqual([]);
});

test.each([
  "new Promise((done) => setTimeout(done, 1))",
  "value instanceof Function",
  "Function.prototype.apply.call(work, null)",
  "thing.constructor === Object || thing.constructor.name === 'x'",
  "'must be of type Function, not eval'",
])("is no code from text: %s", (script) => {
  expect(codeMadeFromText(script)).toEqual([]);
});

function scriptsIn(page: string): readonly string[] {
  return [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
}
