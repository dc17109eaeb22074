import { type Topic, USUALLY } from "../topic";
import { dayGap, ONLY_THE_DAY } from "./dayGap";

export const skillsPledgeTopic: Topic = {
  title: "Skills Pledge",
  asks: {
    [USUALLY]:
      "Our records do not show that {organisation} has made the Skills Pledge. If it has, on which day was that? If it has not, is there something that would help you to commit?",
    [ONLY_THE_DAY]:
      "For the day on which {organisation} made the Skills Pledge our records say only {typed}. Which day was it?",
  },
  gap: (chased, facts) => dayGap(chased, facts, "skillsPledgeOn"),
};
