import { type Topic, USUALLY } from "../topic";

export const surveyTopic: Topic = {
  title: "Apprenticeship survey",
  asks: {
    [USUALLY]:
      "We have no answer yet from {organisation} to the apprenticeship survey. Does it have an apprenticeship scheme ({answers}), and how many apprentices does it employ now?",
  },
  gap: ({ rows }, { compact: { readings } }) => {
    if (rows.some(({ apprenticeshipScheme }) => apprenticeshipScheme !== "")) return null;
    const { options } = readings.Members.table.columns.apprenticeshipScheme;
    return { asks: USUALLY, places: { answers: options.join(" / ") } };
  },
};
