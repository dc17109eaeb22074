import { choiceBegunBy } from "../../../../local/preview/grid/choiceBegun";

const STATUSES = ["Not started", "On hold", "On track", "Complete"];

describe("what is typed where there is a drop-down", () => {
  test.each([
    ["on h", "On hold"],
    ["C", "Complete"],
    ["ON TRACK", "On track"],
    [" not ", "Not started"],
  ])("completes %p to %p, the one choice that begins so", (typed, choice) => {
    expect(choiceBegunBy(typed, STATUSES)).toBe(choice);
  });

  test.each(["on", "o", "hold", "", "  ", "On hold", "Complete and done"])(
    "leaves %p as it is",
    (typed) => {
      expect(choiceBegunBy(typed, STATUSES)).toBeNull();
    },
  );

  test("takes a choice that is typed whole before a longer one that begins so", () => {
    expect(choiceBegunBy("held", ["Held", "Held over"])).toBe("Held");
    expect(choiceBegunBy("Held", ["Held", "Held over"])).toBeNull();
  });
});
