import { surveyAnswerOf } from "../../domain/members/survey";
import { type Topic, USUALLY } from "../topic";

export const surveyTopic: Topic = {
  title: "Apprenticeship survey",
  asks: {
    [USUALLY]:
      "We have no answer yet from {organisation} to the apprenticeship survey. Does it have an apprenticeship scheme ({answers}), and how many apprentices does it employ now?",
  },
  gap: ({ rows }, { compact }) => {
    const { columnOf, table } = compact.readings.Members;
    const at = columnOf.apprenticeshipScheme;
    if (at !== undefined && surveyAnswerOf(compact, rows, at) !== "") return null;
    const { options } = table.columns.apprenticeshipScheme;
    return { asks: USUALLY, places: { answers: options.join(" / ") } };
  },
};
