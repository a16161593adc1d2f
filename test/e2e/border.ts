import type { Page } from '@playwright/test'

/** Says something to the worker across the same border that the interface uses. */
export const say = (page: Page, name: string, input: object) =>
  page.evaluate(
    async ([what, about]) => {
      const reply = await chrome.runtime.sendMessage({ name: what, input: about })
      return reply as { ok: boolean; value: Record<string, unknown>; refusal?: unknown }
    },
    [name, input] as const,
  )

/** Straight into the database, as the pages of the extension write it. */
export const put = (page: Page, table: string, rows: object[]) =>
  page.evaluate(
    async ([name, values]) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done) => request.addEventListener('success', () => done(request.result)))
      const base = await answer(indexedDB.open('leadlight'))
      const store = base.transaction(name, 'readwrite').objectStore(name)
      for (const value of values) await answer(store.put(value))
      base.close()
    },
    [table, rows] as const,
  )

export const all = (page: Page, table: string) =>
  page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done) => request.addEventListener('success', () => done(request.result)))
    const base = await answer(indexedDB.open('leadlight'))
    const rows = await answer<Record<string, unknown>[]>(base.transaction(name).objectStore(name).getAll())
    base.close()
    return rows
  }, table)

export const clear = (page: Page, table: string) =>
  page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done) => request.addEventListener('success', () => done(request.result)))
    const base = await answer(indexedDB.open('leadlight'))
    await answer(base.transaction(name, 'readwrite').objectStore(name).clear())
    base.close()
  }, table)
