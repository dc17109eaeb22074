import type { Kind } from "../../../declare/kinds";

/** Anything but null: it is kept as the text that it prints as. */
export const SOMETHING: Kind<unknown, string> = {
  accepts: (value) => value !== null && value !== undefined,
  convert: (value) => value,
};
