import { type Child, el } from "./description";
import type { PageState } from "./pageState";
import { REPORT_FORM } from "./reportOptions";

/** Stays in sight at the foot of the page, however much there is to be said before. */
export function reportFoot(state: PageState): Child {
  if (state.report.value?.hasMeasures !== true) return null;
  return el(
    "div",
    { class: "foot", key: "foot" },
    el(
      "button",
      {
        type: "submit",
        form: REPORT_FORM,
        key: "make",
        class: "button main wide",
        "aria-disabled": state.working === null ? null : "true",
      },
      state.job === "makeReport" ? "Writing\u2026" : "Make report",
    ),
  );
}
