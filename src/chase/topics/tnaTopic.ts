import { type Topic, USUALLY } from "../topic";
import { dayGap, ONLY_THE_DAY } from "./dayGap";

export const tnaTopic: Topic = {
  title: "Training needs analysis",
  asks: {
    [USUALLY]:
      "We have no completed training needs analysis (TNA) from {organisation}. If there is one, on which day was it completed, and does it refer to increasing apprenticeships? If there is none, the Compact can support you with it.",
    [ONLY_THE_DAY]:
      "For the day on which the training needs analysis of {organisation} was completed our records say only {typed}. Which day was it?",
  },
  gap: (chased, facts) => dayGap(chased, facts, "tnaCompletedOn"),
};
