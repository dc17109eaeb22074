import { LOCK_SERVICE, Locks } from "../../../../local/appsScript/services/core/lock";
import { held } from "./held";

/** The service as one run of a script sees it. */
function lockService(locks: Locks, holder: object) {
  return held(LOCK_SERVICE.of({ locks, holder }));
}

describe("LockService", () => {
  test("a free lock is taken, taken again by the same run, and let go", () => {
    const lock = lockService(new Locks(), {}).getDocumentLock();
    expect([lock.hasLock(), lock.tryLock(0), lock.hasLock(), lock.tryLock(100)]).toEqual([
      false,
      true,
      true,
      true,
    ]);
    lock.releaseLock();
    expect(lock.hasLock()).toBe(false);
  });

  test("what another run holds is not to be had", () => {
    const locks = new Locks();
    lockService(locks, {}).getScriptLock().waitLock(1000);
    const mine = lockService(locks, {});
    expect(mine.getScriptLock().tryLock(1000)).toBe(false);
    expect(() => mine.getScriptLock().waitLock(1000)).toThrow(
      "Lock timeout: another process was holding the lock for too long.",
    );
    mine.getScriptLock().releaseLock();
    expect(mine.getScriptLock().tryLock(0)).toBe(false);
    expect(mine.getDocumentLock().tryLock(0)).toBe(true);
  });

  test("somebody else can be made to hold a lock for a while", () => {
    const locks = new Locks();
    const letGo = locks.holdByAnother("document");
    const lock = lockService(locks, {}).getDocumentLock();
    expect(lock.tryLock(5000)).toBe(false);
    letGo();
    expect(lock.tryLock(5000)).toBe(true);
  });

  test("all locks of a run end with it, and only those", () => {
    const locks = new Locks();
    const run = {};
    lockService(locks, run).getUserLock().tryLock(0);
    const other = lockService(locks, {}).getScriptLock();
    other.tryLock(0);
    locks.releaseAll(run);
    expect(lockService(locks, {}).getUserLock().tryLock(0)).toBe(true);
    expect(other.hasLock()).toBe(true);
  });

  test("a negative or unreadable wait", () => {
    const lock = lockService(new Locks(), {}).getUserLock();
    expect(lock.tryLock(-100)).toBe(false);
    expect(() => lock.waitLock(-100)).toThrow("Lock timeout");
    expect(() => lock.tryLock("soon")).toThrow("Cannot convert soon");
  });
});
