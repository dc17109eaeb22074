/** What a "packed:" import is in tests: the build alone packs. */
export const packed = "";
