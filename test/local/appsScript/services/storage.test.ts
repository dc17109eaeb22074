import { SimulatedClock } from "../../../../local/appsScript/services/clock";
import { CACHE_SERVICE } from "../../../../local/appsScript/services/core/storage/cacheStore";
import {
  PROPERTIES_SERVICE,
  type PropertyStores,
} from "../../../../local/appsScript/services/core/storage/properties";
import { fc } from "../../../support/fastCheck";
import { held } from "./held";

function propertiesService(stores: PropertyStores) {
  return held(PROPERTIES_SERVICE.of(stores));
}

function script() {
  return propertiesService({
    document: null,
    script: new Map(),
    user: new Map(),
  }).getScriptProperties();
}

describe("PropertiesService", () => {
  test("values are kept as text, missing ones are null", () => {
    const properties = script().setProperty("count", 3).setProperty("name", "x");
    expect(properties.getProperty("count")).toBe("3");
    expect(properties.getProperty("other")).toBeNull();
    expect(properties.getKeys()).toEqual(["count", "name"]);
    expect(properties.deleteProperty("count").getProperties()).toEqual({ name: "x" });
    expect(properties.deleteAllProperties().getKeys()).toEqual([]);
  });

  test("many can be set at once, in place of the others where asked", () => {
    const properties = script().setProperties({ a: "1", b: "2" });
    expect(properties.setProperties({ b: "3" }).getProperties()).toEqual({ a: "1", b: "3" });
    expect(properties.setProperties({ c: "4" }, true).getProperties()).toEqual({ c: "4" });
  });

  test("the three stores are apart; an unbound script has none for a document", () => {
    const maps = { document: new Map(), script: new Map(), user: new Map() };
    const store = propertiesService(maps);
    store.getDocumentProperties()?.setProperty("a", "1");
    expect([maps.document.size, maps.script.size, maps.user.size]).toEqual([1, 0, 0]);
    expect(propertiesService({ ...maps, document: null }).getDocumentProperties()).toBeNull();
  });

  test("9 KB a value, in bytes, and 500 KB a store", () => {
    const properties = script().setProperty("fits", "x".repeat(9 * 1024));
    expect(() => properties.setProperty("a", "x".repeat(9 * 1024 + 1))).toThrow(
      "Argument too large: value",
    );
    expect(() => properties.setProperty("b", "é".repeat(5 * 1024))).toThrow(
      "Argument too large: value",
    );
    for (let i = 0; i < 54; i++) properties.setProperty(`k${i}`, "x".repeat(9 * 1024));
    expect(() => properties.setProperty("last", "x".repeat(9 * 1024))).toThrow(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
    expect(properties.getProperty("last")).toBeNull();
  });

  test("nothing and null are refused", () => {
    expect(() => script().setProperty("a", null)).toThrow(
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
    expect(() => script().setProperty("a")).toThrow("The parameters (String) don't match");
  });

  test("whatever is set is read", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (record) => {
        const { ...read } = script().setProperties(record).getProperties();
        expect(read).toEqual({ ...record });
      }),
    );
  });
});

describe("CacheService", () => {
  const clock = new SimulatedClock(new Date(0));
  const cache = () => {
    const stores = { document: null, script: new Map(), user: new Map() };
    return held(CACHE_SERVICE.of({ stores, clock })).getScriptCache();
  };

  test("items go after ten minutes, or when they were told to, after six hours at most", () => {
    const script = cache();
    script.put("usual", "a");
    script.put("short", "b", 5);
    script.put("long", "c", 999_999);
    clock.sleep(6_000);
    expect(script.getAll(["usual", "short", "long"])).toEqual({ usual: "a", long: "c" });
    clock.sleep(600_000);
    expect(script.get("usual")).toBeNull();
    clock.sleep(21_600_000);
    expect(script.get("long")).toBeNull();
  });

  test("an object is kept as the text that it prints as", () => {
    const script = cache();
    script.put("a", {});
    expect(script.get("a")).toBe("[object Object]");
  });

  test("250 characters a key, 100 KB a value", () => {
    const script = cache();
    expect(() => script.put("k".repeat(251), "x")).toThrow("Argument too large: key");
    expect(() => script.put("k", "x".repeat(100 * 1024 + 1))).toThrow("Argument too large: value");
    expect(() => script.put("k", null)).toThrow("The parameters (String,null) don't match");
  });

  test("a full cache loses a tenth, what would go soonest", () => {
    const script = cache();
    for (let i = 1; i <= 1000; i++) script.put(`k${i}`, "x", i);
    script.put("one more", "x", 5000);
    expect([script.get("k100"), script.get("k101"), script.get("one more")]).toEqual([
      null,
      "x",
      "x",
    ]);
  });

  test("items can be removed", () => {
    const script = cache();
    script.putAll({ a: "1", b: "2", c: "3" });
    script.remove("a");
    script.removeAll(["b"]);
    expect(script.getAll(["a", "b", "c"])).toEqual({ c: "3" });
  });

  test("keeping and dropping give null, as published runs on Google show", () => {
    const script = cache();
    const given = [
      script.put("a", "1"),
      script.putAll({ b: "2" }),
      script.remove("a"),
      script.removeAll([]),
    ];
    expect(given).toEqual([null, null, null, null]);
  });
});
