import * as z from "zod/mini";
import { parsedJson } from "../../domain/parsedJson";
import { Refusal } from "../../domain/problem";

/**
 * What the JSON text from a page holds, where it is of this shape.
 *
 * @throws Refusal "ask-unreadable" for every other text.
 */
export function parseAsk<Schema extends z.ZodMiniType>(
  schema: Schema,
  json: string,
  page: "sidebar" | "page" = "sidebar",
): z.output<Schema> {
  const parsed = z.safeParse(schema, parsedJson(json));
  if (parsed.success) return parsed.data;
  throw new Refusal(
    "ask-unreadable",
    `The page and the add-on do not match. Close the ${page} and open it again.`,
  );
}
