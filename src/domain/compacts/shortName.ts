/** "Northamptonshire" of "Northamptonshire Public Sector Compact". */
export function shortName(compact: string): string {
  return compact.replace(/\s+(?:public sector\s+)?compact$/i, "") || compact;
}
