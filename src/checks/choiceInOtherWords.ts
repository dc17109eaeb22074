/** Words that people type for a choice, where they can mean nothing else. */
const SAME_AS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ongoing: "In progress",
    "on going": "In progress",
    "under way": "In progress",
    underway: "In progress",
    started: "In progress",
    "not yet started": "Not started",
    "to do": "Not started",
    postponed: "Deferred",
    canceled: "Cancelled",
    "called off": "Cancelled",
    "took place": "Held",
    happened: "Held",
    attended: "Present",
    apology: "Apologies",
    apols: "Apologies",
    "apologies given": "Apologies",
    "apologies received": "Apologies",
    "apologies sent": "Apologies",
    "sent apologies": "Apologies",
    "did not attend": "Absent",
    dna: "Absent",
    "in development": "Developing",
    "being developed": "Developing",
    new: "New in period",
    total: "Total to date",
  }),
);

/** A word means another option in each list: what is over is done or held, what is fixed planned. */
const BY_LIST: readonly (readonly [typed: RegExp, options: readonly string[]])[] = [
  [/^(complete|completed|finished)$/, ["Done", "Held"]],
  [/^(scheduled|confirmed|booked|arranged)$/, ["Scheduled", "Planned"]],
];

/** The option that a word in lower case stands for; null where it stands for none of them. */
export function choiceInOtherWords(typed: string, options: readonly string[]): string | null {
  const own = BY_LIST.find(([words]) => words.test(typed))?.[1];
  const same =
    own?.find((option) => options.includes(option)) ??
    SAME_AS.get(typed.replace(/[-.]/g, " ").trim());
  return same !== undefined && options.includes(same) ? same : null;
}
