import { decisionsAskedFor } from "../../report/decisions";
import { type KindOfItem, plainItem } from "../agendaItem";

/** Targets that were set and that the Steering Group has not ratified. */
export const ratification: KindOfItem = {
  called: /\bratif/i,
  title: "Ratification of targets",
  holds: "targets that were set and have no day in Ratified on",
  when: "when due",
  write: ({ compact, judgements, isSteering }) => {
    const asked = decisionsAskedFor(compact, judgements).filter(
      ({ about }) => about === "ratification",
    );
    if (!isSteering || asked.length === 0) return [];
    const decisions = asked.map(({ sentence }) => sentence);
    return [
      {
        ...plainItem(ratification.title, "Decision"),
        about: "Targets that were set and are still to be ratified.",
        decisions,
        papers: ["report"],
        minuted: decisions.map((sentence) => `It was agreed to ${sentence}.`),
      },
    ];
  },
};
