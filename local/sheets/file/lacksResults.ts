/** A formula's cell whose value is left out, and that is not text: text may be empty. */
const NO_RESULT =
  /<(?:\w+:)?c\b(?![^>]*\st="str")[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/;

/**
 * Whether any formula in the part of a sheet was never computed: the program that added it computes
 * nothing, so that the results of the others may be out of date too.
 */
export function lacksResults(part: string): boolean {
  return NO_RESULT.test(part);
}
