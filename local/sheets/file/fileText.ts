/**
 * Control characters stand in a file as `_x0001_`, and the library leaves those as they are. When
 * it writes, it leaves control characters out.
 */
export function textFromFile(text: string): string {
  return text.replace(/_x00(0[0-8bcef]|1[0-9a-f])_/gi, (_written, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
