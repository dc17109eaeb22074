import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bigQuerySchemaFile } from "../../src/region/bigQuerySchema";
import { RETURN_SCHEMA, returnSchemaFile } from "../../src/region/returnSchema";

test("the published schema is the one that returns are read by (npm run docs writes it again)", () => {
  const name = `${RETURN_SCHEMA.replace("/", "-")}.schema.json`;
  const written = readFileSync(join(__dirname, "../../docs", name), "utf8");
  expect(written).toBe(returnSchemaFile());
});

test("so is the schema that BigQuery loads returns by", () => {
  const name = `${RETURN_SCHEMA.replace("/", "-")}.bigquery.json`;
  expect(readFileSync(join(__dirname, "../../docs", name), "utf8")).toBe(bigQuerySchemaFile());
});
