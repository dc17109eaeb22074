import { CallCounter } from "../../../../local/appsScript/declare/callCounter";
import {
  googleClass,
  type Place,
  type PlaceOf,
} from "../../../../local/appsScript/declare/googleClass";
import { ANY, rest } from "../../../../local/appsScript/declare/kinds";
import { methods } from "../../../../local/appsScript/declare/methods";
import { surface, table } from "../../../../local/appsScript/declare/surface";
import { nodeContexts } from "../../../../local/appsScript/realm/bareContextNode";
import { openProperties } from "../../../../local/appsScript/realm/hostObject";
import type { Realm } from "../../../../local/appsScript/realm/realm";
import { ScriptError } from "../../../../local/appsScript/realm/scriptError";
import { ServiceError } from "../../../../local/appsScript/services/serviceError";
import { aRealm, type RealmUnderTest } from "../aRealm";

interface GoogleLeaf {
  getName(): string;
}

interface GoogleTree {
  readonly Season: object;
  getLeaf(): GoogleLeaf;
  getLeaves(): GoogleLeaf[];
  getPlanted(): Date;
  // biome-ignore-start lint/suspicious/noExplicitAny: whatever it is.
  getTable(): any[][];
  getRecord(): any;
  take(...values: any[]): void;
  // biome-ignore-end lint/suspicious/noExplicitAny: see above.
  refuse(): void;
  breakDown(): void;
}

const LEAF = googleClass<GoogleLeaf>()<object>("Leaf");
const TREE = googleClass<GoogleTree>()<{
  readonly leaf: Place<GoogleLeaf>;
  readonly received: unknown[];
}>("Tree");
const SEASON = Object.freeze({ SPRING: LEAF.of({}), AUTUMN: LEAF.of({}) });

const TABLES = [
  table(LEAF, [methods(LEAF, { getName: [[], () => "leaf"] })]),
  table(
    TREE,
    [
      methods(TREE, {
        getLeaf: [[], ({ leaf }) => leaf],
        getLeaves: [[], ({ leaf }) => [leaf, leaf]],
        getPlanted: [[], () => new Date(86_400_000)],
        getTable: [
          [],
          () => [
            ["a", 1],
            [new Date(0), true],
          ],
        ],
        getRecord: [[], ({ leaf }) => ({ leaf, days: [1] })],
        take: [[rest(ANY)], ({ received }, values) => void received.push(...values)],
        refuse: [
          [],
          () => {
            throw new ServiceError("The tree is too tall.");
          },
        ],
        breakDown: [
          [],
          () => {
            throw new TypeError("undefined is not a saw");
          },
        ],
      }),
    ],
    { Season: () => SEASON },
  ),
];

function aTree(): PlaceOf<typeof TREE> {
  return TREE.of({ leaf: LEAF.of({}), received: [] });
}

function realmWith(service: object, options: RealmUnderTest = {}): Realm {
  const realm = aRealm({ surface: surface(TABLES), ...options });
  realm.define("Tree", service);
  return realm;
}

describe("what a script sees in the bare realm", () => {
  test.each([
    ["process"],
    ["require"],
    ["module"],
    ["global"],
    ["Buffer"],
    ["setTimeout"],
    ["setInterval"],
    ["setImmediate"],
    ["clearTimeout"],
    ["queueMicrotask"],
    ["fetch"],
    ["Headers"],
    ["Request"],
    ["URL"],
    ["URLSearchParams"],
    ["TextEncoder"],
    ["TextDecoder"],
    ["atob"],
    ["btoa"],
    ["structuredClone"],
    ["AbortController"],
    ["Event"],
    ["EventTarget"],
    ["Blob"],
    ["File"],
    ["FormData"],
    ["crypto"],
    ["performance"],
    ["navigator"],
    ["window"],
    ["self"],
    ["document"],
    ["localStorage"],
    ["ReadableStream"],
    ["DOMException"],
    ["jest"],
  ])("%s is not there", (name) => {
    expect(realmWith(aTree()).evaluate(`typeof ${name}`)).toBe("undefined");
  });

  test("no service object or function leads to the host", () => {
    const realm = realmWith(aTree());
    const ways = [
      "Tree.constructor.constructor",
      "Tree.getLeaf.constructor",
      "Tree.getLeaf().getName.constructor",
      "Tree.getTable().constructor.constructor",
      "Tree.getTable()[1][0].constructor.constructor",
      "Tree.getRecord().constructor.constructor",
      "Tree.Season.constructor.constructor",
    ];
    for (const way of ways) {
      expect([way, realm.evaluate(`${way}("return typeof process")()`)]).toEqual([
        way,
        "undefined",
      ]);
    }
    expect(
      realm.evaluate(
        'let e; try { Tree.refuse() } catch (x) { e = x } e.constructor.constructor("return typeof process")()',
      ),
    ).toBe("undefined");
  });

  test("each realm has its own names", () => {
    const contexts = nodeContexts();
    const first = aRealm({}, contexts());
    const second = aRealm({}, contexts());
    first.load("var kept = 1; Array.prototype.kept = 1;", "first.js");
    expect(second.evaluate("typeof kept + typeof [].kept")).toBe("undefinedundefined");
  });
});

describe("values on their way between script and service", () => {
  test("arrays, records and Dates that come out are the realm's own", () => {
    const realm = realmWith(aTree());
    expect(realm.evaluate("Tree.getTable() instanceof Array")).toBe(true);
    expect(realm.evaluate("Tree.getTable()[0] instanceof Array")).toBe(true);
    expect(realm.evaluate("Tree.getTable()[1][0] instanceof Date")).toBe(true);
    expect(realm.evaluate("Tree.getPlanted() instanceof Date")).toBe(true);
    expect(realm.evaluate("Tree.getPlanted().getTime()")).toBe(86_400_000);
    expect(realm.evaluate("Tree.getRecord().constructor === Object")).toBe(true);
    expect(realm.evaluate("JSON.stringify(Tree.getRecord().days)")).toBe("[1]");
  });

  test("the same object is the same stand-in wherever it comes from", () => {
    const realm = realmWith(aTree());
    expect(realm.evaluate("Tree.getLeaf() === Tree.getLeaves()[1]")).toBe(true);
    expect(realm.evaluate("Tree.getRecord().leaf === Tree.getLeaf()")).toBe(true);
    expect(realm.evaluate("Tree.Season.SPRING === Tree.Season.SPRING")).toBe(true);
    expect(realm.evaluate("Tree.Season === Tree.Season")).toBe(true);
    expect(realm.evaluate("Tree.Season.WINTER")).toBeUndefined();
  });

  test("stand-ins, arrays and Dates that go in arrive as the host's", () => {
    const tree = aTree();
    realmWith(tree).evaluate(
      'Tree.take(Tree.getLeaf(), [[new Date(5), "x"]], { leaf: Tree.getLeaf() }, undefined, null, 7)',
    );
    expect(tree.received[0]).toBe(tree.leaf);
    expect(tree.received.slice(1)).toEqual([
      [[new Date(5), "x"]],
      { leaf: tree.leaf },
      undefined,
      null,
      7,
    ]);
    const date = (tree.received[1] as Date[][])[0]?.[0];
    expect(date instanceof Date).toBe(true);
  });

  test("a method works also when it is taken off its object", () => {
    expect(realmWith(aTree()).evaluate("const { getLeaf } = Tree; getLeaf().getName()")).toBe(
      "leaf",
    );
  });

  test("a service that takes raw arguments gets the script's own objects", () => {
    const seen: unknown[] = [];
    // biome-ignore lint/suspicious/noExplicitAny: whatever it is.
    type Printer = { print(value: any): void };
    const PRINTER = googleClass<Printer>()<object>("Printer", { rawArguments: true });
    const print = methods(PRINTER, { print: [[ANY], (_printer, value) => void seen.push(value)] });
    const options = { surface: surface([table(PRINTER, [print])]) };
    realmWith(PRINTER.of({}), options).evaluate("class Mine {}; Tree.print(new Mine())");
    expect((seen[0] as object).constructor.name).toBe("Mine");
  });

  test("open properties are read and written as they are", () => {
    const variables: Record<string, unknown> = { given: 1 };
    const template = Object.assign(LEAF.of({}), { [openProperties]: variables });
    const realm = realmWith(template);
    expect(
      realm.evaluate("Tree.items = [1, 2]; [Tree.given, Tree.items.length, Tree.other]"),
    ).toEqual([1, 2, undefined]);
    expect(Object.keys(variables)).toEqual(["given", "items"]);
  });
});

describe("failures", () => {
  test("what a service throws is an Exception of the realm", () => {
    expect(
      realmWith(aTree()).evaluate(
        "try { Tree.refuse() } catch (e) { [String(e), e.name, e instanceof Error] }",
      ),
    ).toEqual(["Exception: The tree is too tall.", "Exception", true]);
  });

  test("what a service does not have is undefined, so that a script can ask for it", () => {
    const realm = realmWith(aTree());
    expect(
      realm.evaluate("[typeof Tree.getHeight, Tree._hidden, Tree.received, 'getHeight' in Tree]"),
    ).toEqual(["undefined", undefined, undefined, false]);
    expect(() => realm.evaluate("Tree.getLeaf().fall()")).toThrow(
      "Tree.getLeaf(...).fall is not a function",
    );
  });

  test("what only Google's service has fails with its name, also when only looked at", () => {
    const realm = realmWith(aTree(), {
      whenMissing: (service, member) =>
        member === "getHeight" ? `${service}.${member} is not available.` : null,
    });
    expect(() => realm.evaluate("Tree.getHeight")).toThrow("Tree.getHeight is not available.");
    expect(() => realm.evaluate("Tree.getLeaf().getHeight()")).toThrow(
      "Leaf.getHeight is not available.",
    );
    expect(realm.evaluate("Tree.getWidth")).toBeUndefined();
  });

  test("a fault of the local workspace itself says so", () => {
    expect(() => realmWith(aTree()).evaluate("Tree.breakDown()")).toThrow(
      "Tree.breakDown failed inside the local workspace: TypeError: undefined is not a saw",
    );
  });

  test("an uncaught error names the script's file and line", () => {
    const realm = realmWith(aTree());
    realm.load("function fell() {\n  Tree.getLeaf();\n  Tree.refuse();\n}", "garden.js");
    expect(caughtFrom(() => realm.call("fell")).describe()).toBe(
      "Exception: The tree is too tall. (line 3, garden.js)",
    );
  });

  test("a syntax error names its line", () => {
    const realm = realmWith(aTree());
    expect(caughtFrom(() => realm.load("let a;\nlet = ;", "garden.js")).describe()).toMatch(
      /^SyntaxError: .* \(line 2, garden\.js\)$/,
    );
  });

  test("something thrown that is no error is quoted", () => {
    const realm = realmWith(aTree());
    expect(caughtFrom(() => realm.evaluate("throw 'no more'")).describe()).toBe(
      "Uncaught: no more",
    );
  });

  test("a missing function is named", () => {
    expect(() => realmWith(aTree()).call("prune")).toThrow("Script function not found: prune");
  });
});

describe("calling the project's functions", () => {
  test("functions are listed in order, and dotted names can be called", () => {
    const realm = realmWith(aTree());
    realm.load("function a() {}; const menu = { b: (x) => x + 1 }; var c = () => 3;", "x.js");
    expect(realm.functionNames()).toEqual(["a", "c"]);
    realm.load("var shelf = { b: (x) => x + 1 };", "y.js");
    expect(realm.call("shelf.b", [1])).toBe(2);
  });

  test("promise callbacks have run when a call returns", () => {
    const realm = realmWith(aTree());
    realm.load(
      "async function later() { await null; Tree.take('late'); return 'done'; }\n" +
        "async function fails() { await null; throw new Error('late fault'); }",
      "x.js",
    );
    expect(realm.call("later")).toBe("done");
    expect(() => realm.call("fails")).toThrow("late fault");
  });

  test("a simulated clock gives the time to new Date() and Date.now(), and to nothing else", () => {
    const realm = realmWith(aTree(), { now: () => Date.UTC(2009, 9, 7) });
    expect(realm.evaluate("[Date.now(), new Date().getTime(), new Date(5).getTime()]")).toEqual([
      1254873600000, 1254873600000, 5,
    ]);
    expect(
      realm.evaluate(
        "[new Date() instanceof Date, Object.prototype.toString.call(new Date()), new Date(0).constructor === Date, Date.UTC(1970, 0, 1), Tree.getPlanted() instanceof Date]",
      ),
    ).toEqual([true, "[object Date]", true, 0, true]);
  });
});

describe("counting calls", () => {
  test("each call is counted under its class and method", () => {
    const counter = new CallCounter();
    const realm = realmWith(aTree(), { beforeCall: (call) => counter.count(call) });
    realm.evaluate(
      "Tree.getLeaf().getName(); Tree.getLeaf(); try { Tree.refuse() } catch {} String(Tree)",
    );
    expect(counter.counted()).toEqual({
      total: 4,
      byMethod: { "Leaf.getName": 1, "Tree.getLeaf": 2, "Tree.refuse": 1 },
    });
  });

  test("a call can be refused before it is made", () => {
    const tree = aTree();
    const realm = realmWith(tree, {
      beforeCall: ({ service, method }) => {
        throw new ServiceError(`No permission for ${service}.${method}.`);
      },
    });
    expect(() => realm.evaluate("Tree.take(1)")).toThrow("No permission for Tree.take.");
    expect(tree.received).toEqual([]);
  });
});

function caughtFrom(work: () => unknown): ScriptError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof ScriptError) return thrown;
    throw thrown;
  }
  throw new Error("Nothing was thrown.");
}
