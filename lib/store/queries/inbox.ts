import * as z from 'zod/mini'
import { store } from '../opened'

const Known = z.object({ publicUrl: z.exactOptional(z.string()), retentionMs: z.number(), at: z.number() })

/** What the user's inbox said of itself when it was last asked; `undefined` when there is none. */
export async function knownInbox(): Promise<z.infer<typeof Known> | undefined> {
  const parsed = Known.safeParse((await store.notes.get('inbox'))?.value)
  return parsed.success ? parsed.data : undefined
}

export interface Delivery {
  readonly callId: string
  readonly sentAt: number
  readonly done: number
  readonly total: number
  /** Answers about nobody we had asked for, set aside. */
  readonly strangers: number
}

/** Questions whose answers are still on their way into the inbox, the newest first. */
export async function openDeliveries(): Promise<Delivery[]> {
  const calls = await store.calls.where('state').equals('submitted').toArray()
  return calls
    .filter(({ slotId }) => slotId !== undefined)
    .sort((a, b) => b.sentAt - a.sentAt)
    .map(({ id, sentAt, jobIds, progress, strangers = 0 }) => ({
      callId: id,
      sentAt,
      done: progress?.done ?? 0,
      total: progress?.total ?? jobIds.length,
      strangers,
    }))
}
