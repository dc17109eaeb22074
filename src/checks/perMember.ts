import type { Member } from "../tables/compact";
import type { Checkup } from "./checkup";

/** Works something out once a member in a checkup, when it is first asked for: few checks ask about all. */
export function perMember<T extends {}>(
  make: (checkup: Checkup, member: Member) => T,
): (checkup: Checkup, member: Member) => T {
  const keep = (): (T | undefined)[] => [];
  return (checkup, member) => {
    const kept = checkup.index(keep);
    const { sheetRow } = member.row;
    const made = kept[sheetRow] ?? make(checkup, member);
    kept[sheetRow] = made;
    return made;
  };
}
