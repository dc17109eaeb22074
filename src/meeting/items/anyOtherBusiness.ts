import { type KindOfItem, plainItem } from "../agendaItem";

export const anyOtherBusiness: KindOfItem = {
  called: /\bany other business\b|^a\.?o\.?b\b/i,
  title: "Any other business",
  holds: "a place for what else there is",
  when: "always",
  write: () => [plainItem(anyOtherBusiness.title, "Discussion")],
};
