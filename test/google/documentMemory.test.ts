import { PROPERTIES_SERVICE } from "../../local/appsScript/services/core/storage/properties";
import { documentMemory } from "../../src/google/documentMemory";
import { held } from "../local/appsScript/services/held";
import { fc } from "../support/fastCheck";

function propertiesHolding(entries: readonly (readonly [string, string])[] = []) {
  const document = new Map(entries);
  const service = held(PROPERTIES_SERVICE.of({ document, script: new Map(), user: new Map() }));
  Object.assign(globalThis, { PropertiesService: service });
  return document;
}

test("any value is recalled as it was kept, by the next run too, whatever stood there before", () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.nat(9000).map((length) => "x".repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
      propertiesHolding([["another", "theirs"]]);
      const memory = documentMemory();
      for (const value of values) {
        memory.remember("changes", value);
        expect(memory.recall("changes")).toBe(value);
        expect(documentMemory().recall("changes")).toBe(value);
      }
      expect(documentMemory().recall("another")).toBe("theirs");
    }),
    { seed: 10, numRuns: 60 },
  );
});

test("a long value that was kept before its pieces were counted is read whole", () => {
  propertiesHolding([
    ["changes", "a"],
    ["changes.1", "b"],
    ["changes.2", "c"],
  ]);
  expect(documentMemory().recall("changes")).toBe("abc");
});

test("what another run has kept since is neither lost nor put back", () => {
  const kept = propertiesHolding([["theirs", "old"]]);
  const memory = documentMemory();
  memory.recall("ours");
  kept.set("theirs", "new");
  memory.remember("ours", "x".repeat(7000));
  memory.remember("ours", null);
  expect(kept.get("theirs")).toBe("new");
});

test("what others have kept is seen once the memory is to be read again", () => {
  const kept = propertiesHolding();
  const memory = documentMemory();
  memory.recall("undo");
  kept.set("undo", "theirs");
  memory.readAgain();
  expect(memory.recall("undo")).toBe("theirs");
});
