import { STATUSES, type Status } from "../tables/status";

/** "● On course": the shape and the word, never a colour alone (design, section 7). */
export function statusWords(status: Status): string {
  return `${STATUSES[status].shape} ${status}`;
}
