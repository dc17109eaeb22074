import { beginCheckup } from "../checks/checkup";
import { memberMeant } from "../checks/memberMeant";
import { organisationKey } from "../domain/members/organisationKey";
import type { Compact } from "../tables/compact";
import { personFields } from "../tables/personFields";
import { TABLES } from "../tables/tables";
import type { HowFound } from "./minutesRead";

/** The member that minutes mean, and how it was found. */
export interface FoundOrganisation {
  readonly organisation: string;
  readonly how: Exclude<HowFound, "not a member">;
}

/** Finds members by what minutes call them, or by the people whom the workbook names of them. */
export interface OrganisationFinder {
  byName(typed: string): FoundOrganisation | null;
  byPerson(name: string): FoundOrganisation | null;
}

export function organisationFinder(compact: Compact): OrganisationFinder {
  const checkup = beginCheckup(compact);
  const exact = new Map(
    compact.members.map(({ organisation }) => [organisationKey(organisation), organisation]),
  );
  const people = organisationsByPerson(compact);
  return {
    byName: (typed) => {
      if (typed.trim() === "") return null;
      const same = exact.get(organisationKey(typed));
      if (same !== undefined) return { organisation: same, how: "exact" };
      const meant = memberMeant(checkup, typed);
      return meant === null ? null : { organisation: meant, how: "near" };
    },
    byPerson: (name) => {
      const organisation = people.get(nameKey(name)) ?? null;
      return organisation === null ? null : { organisation, how: "person" };
    },
  };
}

/** Null where two organisations name somebody of one name. */
function organisationsByPerson({ members }: Compact): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const member of members) {
    for (const field of personFields(TABLES.Members)) {
      const name = member[field];
      if (name === "") continue;
      const key = nameKey(name);
      const known = found.get(key);
      const isOther = known !== undefined && known !== member.organisation;
      found.set(key, isOther ? null : member.organisation);
    }
  }
  return found;
}

/** "Dr. Sue  Fairbrother" and "Sue Fairbrother" are one. */
function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:mr|mrs|ms|miss|dr|prof|cllr|sir|dame)\.?\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
