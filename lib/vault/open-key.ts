import type { Bytes } from './seal'

/** Anything with the shape of `storage.session`: gone with the browser, and closed to content scripts. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>
  set(values: Record<string, unknown>): Promise<void>
  remove(key: string): Promise<void>
}

interface Held {
  readonly dek: string
  readonly usedAt: number
}

const name = 'vault'
/** A clock that went back this far no longer tells how long ago the key was used. */
const slackMs = 60_000

const toText = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes))
const toBytes = (text: string): Bytes => Uint8Array.from(atob(text), (one) => one.charCodeAt(0))

/** What opens the keys while they are unlocked, in memory only, and since when nobody has used it. */
export function openKeyIn(area: SessionArea, now: () => number, idleMs: () => Promise<number>) {
  const held = async (): Promise<Held | undefined> => (await area.get(name))[name] as Held | undefined

  const close = (): Promise<void> => area.remove(name)

  /** Until when it stays open if nobody uses it; `undefined` when it is closed. Closes what has been idle. */
  async function openUntil(): Promise<number | undefined> {
    const kept = await held()
    if (!kept) return undefined
    const until = kept.usedAt + (await idleMs())
    if (now() < until && now() > kept.usedAt - slackMs) return until
    await close()
    return undefined
  }

  return {
    close,
    openUntil,
    hold: (dek: Bytes): Promise<void> =>
      area.set({ [name]: { dek: toText(dek), usedAt: now() } satisfies Held }),
    /** Taking it counts as use. */
    async take(): Promise<Bytes | undefined> {
      if ((await openUntil()) === undefined) return undefined
      const kept = await held()
      if (!kept) return undefined
      await area.set({ [name]: { ...kept, usedAt: now() } satisfies Held })
      return toBytes(kept.dek)
    },
  }
}

export type OpenKey = ReturnType<typeof openKeyIn>
