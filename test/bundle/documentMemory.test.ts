import { ServiceError } from "../../local/appsScript/services/serviceError";
import { addOnOnSample, answerOf } from "../support/addOn";

test("what another run keeps between our reading and our writing stays", () => {
  const project = addOnOnSample();
  const kept = project.state.properties.document;
  project.run("callCheckWorkbook", ["{}"], {
    beforeCall: ({ service, method }) => {
      if (service === "Properties" && method.startsWith("set")) kept?.set("another", "theirs");
    },
  });
  expect(kept?.get("another")).toBe("theirs");
});

test("properties are read once in a run that holds the lock", () => {
  const project = addOnOnSample();
  project.calls.reset();
  answerOf(project, "checkWorkbook", {});
  const { byMethod } = project.calls.counted();
  expect(byMethod["Properties.getProperties"]).toBe(1);
});

test("one look at the folder that fails is no reason to make a second folder", () => {
  const project = addOnOnSample();
  answerOf(project, "makeReport", { asAt: null });
  let failures = 0;
  project.run("callMakeReport", ['{"asAt":null}'], {
    beforeCall: ({ service, method }) => {
      if (service !== "Drive.Files" || method !== "get" || failures++ > 0) return;
      throw new ServiceError("Internal error. Please try again.");
    },
  });
  expect(failures).toBe(1);
  const folders = project.state.drive.all.filter(({ mimeType }) => mimeType.endsWith("folder"));
  expect(folders).toHaveLength(1);
});
