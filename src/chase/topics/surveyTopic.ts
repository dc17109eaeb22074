import type { Topic } from "../topic";

export const surveyTopic: Topic = {
  title: "Apprenticeship survey",
  gap: ({ organisation, rows }, { compact: { readings } }) => {
    if (rows.some(({ apprenticeshipScheme }) => apprenticeshipScheme !== "")) return null;
    const { options } = readings.Members.table.columns.apprenticeshipScheme;
    return `We have no answer yet from ${organisation} to the apprenticeship survey. Does it have an apprenticeship scheme (${options.join(" / ")}), and how many apprentices does it employ now?`;
  },
};
