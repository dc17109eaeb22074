import { type Topic, USUALLY } from "../topic";
import { dayGap, ONLY_THE_DAY } from "./dayGap";

export const jobsPledgeTopic: Topic = {
  title: "Jobs Pledge",
  asks: {
    [USUALLY]:
      "Our records do not show that {organisation} has signed the Jobs Pledge. If it has, on which day was that? If it has not, would you like to hear more about it?",
    [ONLY_THE_DAY]:
      "For the day on which {organisation} signed the Jobs Pledge our records say only {typed}. Which day was it?",
  },
  gap: (chased, facts) => dayGap(chased, facts, "jobsPledgeOn"),
};
