import { type Topic, USUALLY } from "../topic";
import { dayGap, ONLY_THE_DAY } from "./dayGap";

export const charterTopic: Topic = {
  title: "Members' Charter",
  asks: {
    [USUALLY]:
      "Our records do not show that {organisation} has signed the Members' Charter. If it has, on which day was that, and who signed it? If it has not, could you take it to your executive team and let me know when they will consider it?",
    [ONLY_THE_DAY]:
      "For the day on which {organisation} signed the Members' Charter our records say only {typed}. Which day was it, and who signed?",
  },
  gap: (chased, facts) => dayGap(chased, facts, "charterSignedOn"),
};
