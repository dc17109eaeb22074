import { LockService, Locks } from "../../../../local/appsScript/services/lock";

describe("LockService", () => {
  test("a free lock is taken, taken again by the same run, and let go", () => {
    const lock = new LockService(new Locks(), {}).getDocumentLock();
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
    new LockService(locks, {}).getScriptLock().waitLock(1000);
    const mine = new LockService(locks, {});
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
    const lock = new LockService(locks, {}).getDocumentLock();
    expect(lock.tryLock(5000)).toBe(false);
    letGo();
    expect(lock.tryLock(5000)).toBe(true);
  });

  test("all locks of a run end with it, and only those", () => {
    const locks = new Locks();
    const run = {};
    new LockService(locks, run).getUserLock().tryLock(0);
    const other = new LockService(locks, {}).getScriptLock();
    other.tryLock(0);
    locks.releaseAll(run);
    expect(new LockService(locks, {}).getUserLock().tryLock(0)).toBe(true);
    expect(other.hasLock()).toBe(true);
  });

  test("a negative or unreadable wait", () => {
    const lock = new LockService(new Locks(), {}).getUserLock();
    expect(lock.tryLock(-100)).toBe(false);
    expect(() => lock.waitLock(-100)).toThrow("Lock timeout");
    expect(() => lock.tryLock("soon")).toThrow("Cannot convert soon");
  });
});
