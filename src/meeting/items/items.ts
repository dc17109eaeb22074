import type { KindOfItem } from "../agendaItem";
import { actionPlan } from "./actionPlan";
import { anyOtherBusiness } from "./anyOtherBusiness";
import { attendance } from "./attendance";
import { election } from "./election";
import { groups } from "./groups";
import { mattersArising } from "./mattersArising";
import { nextMeeting } from "./nextMeeting";
import { previousMinutes } from "./previousMinutes";
import { ratification } from "./ratification";
import { statement } from "./statement";
import { welcome } from "./welcome";

/** Every kind of item, in the order in which agendas have them unless Settings say otherwise. */
export const ITEMS = {
  welcome,
  previousMinutes,
  mattersArising,
  groups,
  actionPlan,
  statement,
  ratification,
  attendance,
  election,
  anyOtherBusiness,
  nextMeeting,
} as const satisfies Record<string, KindOfItem>;

export type ItemName = keyof typeof ITEMS;

export const ITEM_NAMES = Object.keys(ITEMS) as readonly ItemName[];
