/**
 * What every sentence about a fault of the program has in it. Google hands the page the words of what
 * was thrown and nothing else, so that by these it is known.
 */
export const FAULT_MARK = "by a fault of its own";
