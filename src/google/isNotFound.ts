/** Also what is another person's: `drive.file` tells the two apart for nobody. */
export function isNotFound(error: unknown): boolean {
  return /not found/i.test((error as Error).message);
}
