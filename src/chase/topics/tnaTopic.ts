import type { Topic } from "../topic";
import { dayGap } from "./dayGap";

export const tnaTopic: Topic = {
  title: "Training needs analysis",
  gap: (chased, facts) =>
    dayGap(chased, facts, "tnaCompletedOn", {
      ask: `We have no completed training needs analysis (TNA) from ${chased.organisation}. If there is one, on which day was it completed, and does it refer to increasing apprenticeships? If there is none, the Compact can support you with it.`,
      askDay: (typed) =>
        `For the day on which the training needs analysis of ${chased.organisation} was completed our records say only ${typed}. Which day was it?`,
    }),
};
