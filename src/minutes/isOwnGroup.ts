/** "SG", "Steering Group" or nothing, of the Steering Group's own meeting. */
export function isOwnGroup(named: string, group: string | null): boolean {
  const plain = named.trim().toLowerCase();
  if (plain === "" || plain === "compact" || plain === "group") return true;
  const own = (group ?? "Steering Group").toLowerCase();
  const initials = own
    .split(/[^a-z]+/)
    .map((word) => word.charAt(0))
    .join("");
  return own.includes(plain) || plain.includes(own) || plain === initials;
}
