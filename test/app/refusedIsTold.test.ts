import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "../../src/app");

/** Nobody types in the tab *Undo*, and the next run looks at what the workbook holds. */
const FOUND_BY_NEXT_RUN = ["memory/undoTab.ts"];

test("nobody who writes to the workbook leaves unsaid what was refused", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const calls = files.flatMap((file) => callsOf(file, readFileSync(join(SRC, file), "utf8")));
  expect(calls.length).toBeGreaterThan(20);
  const unsaid = calls.filter(({ file, isUsed }) => !isUsed && !FOUND_BY_NEXT_RUN.includes(file));
  expect(unsaid).toEqual([]);
});

test.each([
  ["as a sentence of its own", "ports.workbook.apply(changes);", false],
  ["thrown away", "whenFree(() => void ports.workbook.apply(changes));", false],
  ["without what was refused", "const { cellsChanged } = ports.workbook.apply(changes);", false],
  ["with it", "const { refused } = ports.workbook.apply(changes);", true],
  ["passed on", "return ports.workbook.apply(changes).refused;", true],
])("an apply %s is known as such", (_, code, isUsed) => {
  expect(callsOf("x.ts", code).map((call) => call.isUsed)).toEqual([isUsed]);
});

/** Each call of a workbook's `apply`, and whether what it refused goes anywhere. */
function callsOf(file: string, code: string) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const found: { readonly file: string; readonly line: number; readonly isUsed: boolean }[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /\b(?:workbook|undoTab)\.apply$/.test(textOf(node))) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, isUsed: isUsed(node.parent) });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function textOf({ expression }: ts.CallExpression): string {
  return expression.getText();
}

function isUsed(parent: ts.Node): boolean {
  if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === "refused";
  if (!ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name)) return true;
  return parent.name.elements.some(
    ({ name, propertyName }) => (propertyName ?? name).getText() === "refused",
  );
}
