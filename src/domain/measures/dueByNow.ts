import type { CalendarDate } from "../../cells/calendarDate";
import type { Course } from "./course";
import { DIRECTION_RULES } from "./directions/directions";

/** What is due by a day (design, section 4): from the due day on the target. */
export function dueByNow(course: Course, asAt: CalendarDate): number {
  const { target, due, direction, isStrict } = course;
  if (asAt >= due || isStrict) return target;
  return DIRECTION_RULES[direction].dueByNow(course, asAt);
}
