import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { ROOT } from "../support/addOn";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly mode: string;
  readonly fields?: readonly Field[];
}

export type Row = Readonly<Record<string, string | number | null>>;

/** Returns in DuckDB, loaded by the BigQuery schema that is published, with the published views. */
export interface DuckReturns {
  query(sql: string): Promise<readonly Row[]>;
  close(): void;
}

const DOCS = join(ROOT, "docs");

/** Loads a file of returns, one a line. */
export async function duckReturns(file: string): Promise<DuckReturns> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const schema: readonly Field[] = JSON.parse(
    readFileSync(join(DOCS, "compact-return-1.bigquery.json"), "utf8"),
  );
  const columns = schema.map((field) => `"${field.name}": '${typeOf(field)}'`).join(", ");
  const path = file.replace(/'/g, "''");
  await connection.run(
    `CREATE SCHEMA region; CREATE TABLE region.returns AS SELECT * FROM read_json('${path}', format = 'newline_delimited', columns = {${columns}})`,
  );
  for (const name of ["measures-duckdb", "coverage", "totals"]) {
    await connection.run(readFileSync(join(DOCS, "sql", `${name}.sql`), "utf8"));
  }
  return {
    query: (sql) => rowsOf(connection, sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson().map((row) => row as Row);
}

const TYPES: Readonly<Record<string, string>> = {
  STRING: "VARCHAR",
  FLOAT: "DOUBLE",
  INTEGER: "BIGINT",
  DATE: "DATE",
  JSON: "JSON",
};

function typeOf({ type, mode, fields = [] }: Field): string {
  const inner =
    type === "RECORD"
      ? `STRUCT(${fields.map((field) => `"${field.name}" ${typeOf(field)}`).join(", ")})`
      : TYPES[type];
  if (inner === undefined) throw new Error(`DuckDB has no ${type}.`);
  return mode === "REPEATED" ? `${inner}[]` : inner;
}
