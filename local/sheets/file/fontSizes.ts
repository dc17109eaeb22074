/** No font is larger, in points: what is above is a size in thousandths. */
const LARGEST = 409;

/** Font sizes as the library can take them: it reads them as whole numbers. */
export function sizesForLibrary(part: string): string {
  return part.replace(
    /(<(?:\w+:)?sz\s+val=["'])(\d+\.\d*)/g,
    (_written, before: string, size: string) =>
      `${before}${Number.isInteger(Number(size)) ? Number(size) : Math.round(Number(size) * 1000)}`,
  );
}

/** A size that the library has read, in points. */
export function pointsOfSize(size: number | undefined): number | undefined {
  return size !== undefined && size > LARGEST ? size / 1000 : size;
}
