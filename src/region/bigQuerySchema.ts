import { loadedSchema } from "./returnSchema";

/** A column as a BigQuery schema file has it. */
interface BigQueryField {
  readonly name: string;
  readonly type: "STRING" | "FLOAT" | "INTEGER" | "DATE" | "RECORD" | "JSON";
  readonly mode: "REQUIRED" | "NULLABLE" | "REPEATED";
  readonly fields?: readonly BigQueryField[];
}

/** What is used of JSON Schema. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/**
 * The schema of returns as BigQuery loads the lines of `loadedLine` by it: lists are repeated, objects
 * records, days dates. An object of any names (members by sector) is JSON.
 */
export function bigQuerySchemaFile(): string {
  return `${JSON.stringify(fieldsOf(loadedSchema() as JsonSchema), null, 2)}\n`;
}

function fieldsOf({ properties = {} }: JsonSchema): readonly BigQueryField[] {
  return Object.entries(properties).map(([name, schema]) => fieldOf(name, schema));
}

function fieldOf(name: string, schema: JsonSchema): BigQueryField {
  const types = [schema, ...(schema.anyOf ?? [])].flatMap(({ type }) => type ?? []);
  const mayBeNull = types.includes("null");
  const held = schema.anyOf?.find(({ type }) => type !== "null") ?? schema;
  if (held.type === "array" && held.items !== undefined) {
    return { ...fieldOf(name, held.items), mode: "REPEATED" };
  }
  const mode = mayBeNull ? "NULLABLE" : "REQUIRED";
  if (held.properties !== undefined) {
    return { name, type: "RECORD", mode, fields: fieldsOf(held) };
  }
  return { name, type: typeOf(held), mode };
}

function typeOf({ type, format }: JsonSchema): BigQueryField["type"] {
  const [held] = [type ?? []].flat().filter((one) => one !== "null");
  if (held === "integer") return "INTEGER";
  if (held === "number") return "FLOAT";
  if (held === "object") return "JSON";
  if (held === "string") return format === "date" ? "DATE" : "STRING";
  throw new Error(`BigQuery has no column for ${held}.`);
}
