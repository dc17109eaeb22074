import type { ScheduleState } from "../app/calls/states/menuState";
import type { Place } from "../app/calls/states/place";
import { tickBox } from "../dialogPage/tickBox";
import { type Child, el } from "../sidebar/description";
import { button, sentence } from "../sidebar/pieces";
import { shown } from "../sidebar/shown";
import { type TaskState, taskOn } from "./pageTask";
import { type Around, type SmallPage, smallPage } from "./smallPage";

interface State extends TaskState {
  readonly schedule: ScheduleState | null;
  /** As ticked; null as Settings have it. */
  readonly share: boolean | null;
}

const TITLE = "Schedule reports";

/** What the daily run does, when it does so next, and the way to turn it on or to stop it. */
export function schedulePage({ ask, close, first }: Around, lapsed: boolean): SmallPage<State> {
  return {
    first: { ...first, schedule: null, share: null },
    open: (store) =>
      taskOn(store, ask)("Reading the schedule\u2026", "readSchedule", {}, (schedule) => ({
        schedule,
        notice:
          lapsed && schedule.isOn
            ? "Thank you: draft reports will be made again before each Steering Group meeting."
            : "",
      })),
    view: (state, store) => {
      const work = taskOn(store, ask);
      const { schedule, working } = state;
      const off = working !== null;
      if (schedule === null) return smallPage(TITLE, state, null, closing(close));
      const share = state.share ?? schedule.share;
      const set = (on: boolean, shared: boolean) =>
        work(
          on ? "Turning it on\u2026" : "Turning it off\u2026",
          "setSchedule",
          { on, share: shared },
          (answer) => ({ schedule: answer, share: null, notice: answer.done }),
        );
      const goTo = (place: Place) =>
        work("Going to the cell\u2026", "goToCell", { ...place }, () => {
          close();
          return {};
        });
      return smallPage(
        TITLE,
        state,
        [
          el(
            "h2",
            { key: "heading", tabindex: "-1" },
            schedule.isOn ? "Draft reports are made for you" : "No draft report is made by itself",
          ),
          el("p", { key: "what" }, el("strong", {}, shown(schedule.sentence))),
          el("p", { key: "run" }, shown(schedule.nextRun)),
          el(
            "p",
            { key: "how" },
            "A daily run looks whether a meeting is near. The draft goes into your Drive and its PDF to these addresses.",
          ),
          schedule.unreadable.length === 0
            ? null
            : el(
                "p",
                { key: "unreadable", class: "failed" },
                shown(`No address: ${schedule.unreadable.join(", ")}.`),
              ),
          el(
            "p",
            { key: "places", class: "row" },
            toSetting("Report recipients", schedule.places.recipients, goTo, off),
            toSetting("Remind before meeting", schedule.places.days, goTo, off),
          ),
          tickBox(
            "Share each draft with them in Google Drive, too",
            share,
            () => (schedule.isOn ? set(true, !share) : store.set({ share: !share })),
            { key: "share", off },
          ),
        ],
        [
          schedule.isOn
            ? button("Stop making drafts", () => set(false, share), { off, key: "stop" })
            : button("Start making drafts", () => set(true, share), {
                look: "main",
                off,
                key: "start",
              }),
          closing(close),
        ],
      );
    },
  };
}

function toSetting(
  setting: string,
  place: Place | null,
  goTo: (place: Place) => unknown,
  off: boolean,
): Child {
  if (place === null) return sentence(`Settings have no row ${setting} yet.`, "quiet");
  return button(`${setting} (${place.cell})`, () => goTo(place), {
    label: `${setting} (${place.cell}): go there, on ${place.sheet}`,
    off,
  });
}

function closing(close: () => void): Child {
  return button("Close", close, { key: "close" });
}
