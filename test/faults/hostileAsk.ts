import { CALLS, type CallName } from "../../src/app/calls/calls";
import { fc } from "../support/fastCheck";

/** As much of a zod schema as says what it takes. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly innerType?: Schema;
      readonly element?: Schema;
      readonly in?: Schema;
      readonly valueType?: Schema;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly options?: readonly Schema[];
      readonly entries?: Readonly<Record<string, string>>;
      readonly values?: readonly unknown[];
    };
  };
}

/** What nobody types and somebody will. */
const HOSTILE = [
  "",
  " ",
  "=1+1",
  '=HYPERLINK("http://x")',
  "+2",
  "@SUM(A1)",
  "__proto__",
  "constructor",
  "toString",
  "\ud800",
  "\u202eevil",
  "\u0000\u0001\u001f",
  "<script>alert(1)</script>",
  "{{summary}}",
  "31/02/2009",
  "9".repeat(400),
  "x".repeat(500),
  "a@".repeat(20_000),
];

/** What fits somewhere, and so gets further. */
const FITTING = [
  "Members",
  "Success measures",
  "Organisation",
  "Email",
  "Tresham Institute",
  "SM1",
  "P1",
  "A2",
  "2009-10-07",
  "2009-12-10",
  "0001-01-01",
  "9999-12-31",
  "2009-10-07-abcd",
  "30/9/2009",
  "12",
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(...FITTING),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const figure = fc.constantFrom(0, 1, 2, 3, 30, 1e9, -1, 1.5, Number.MAX_SAFE_INTEGER);

/** JSON text that is no ask of any call. */
const unshaped = fc.oneof(
  fc.json(),
  fc.constantFrom("", "null", "[]", "{", "{}", '{"__proto__":{"x":1}}', `"${"y".repeat(100_000)}"`),
  fc.constant(`${"[".repeat(20_000)}${"]".repeat(20_000)}`),
);

/** JSON text that a page never sends to a call, and some that it takes all the same. */
export function hostileAsk(name: CallName): fc.Arbitrary<string> {
  const shaped = anyOf(CALLS[name].ask as unknown as Schema).map((ask) => JSON.stringify(ask));
  return fc.oneof({ weight: 1, arbitrary: unshaped }, { weight: 4, arbitrary: shaped });
}

/** Values of a schema's shape, with anything at all in them. */
function anyOf({ _zod: { def } }: Schema): fc.Arbitrary<unknown> {
  switch (def.type) {
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, of]) => [key, anyOf(of)])),
      );
    case "array":
      return def.element === undefined
        ? fc.constant([])
        : fc.array(anyOf(def.element), { maxLength: 3 });
    case "record":
      return def.valueType === undefined
        ? fc.constant({})
        : fc.dictionary(
            text.filter((key) => key !== "__proto__"),
            anyOf(def.valueType),
            { maxKeys: 3 },
          );
    case "union":
      return fc.oneof(...(def.options ?? []).map(anyOf));
    case "enum":
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case "literal":
      return fc.constantFrom(...(def.values ?? []));
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "number":
      return figure;
    case "nullable":
      return fc.oneof(fc.constant(null), innerOf(def.innerType));
    case "optional":
      return fc.oneof(fc.constant(undefined), innerOf(def.innerType));
    case "default":
    case "readonly":
      return innerOf(def.innerType);
    case "pipe":
      return innerOf(def.in);
    case "string":
      return text;
    default:
      throw new Error(`No ask is made of what zod calls ${def.type} yet.`);
  }
}

function innerOf(schema: Schema | undefined): fc.Arbitrary<unknown> {
  return schema === undefined ? text : anyOf(schema);
}
