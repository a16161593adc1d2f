import * as z from 'zod/mini'
import type { LockView } from '../../domain/lock-view'
import { store } from '../opened'

const Lock = z.object({ on: z.boolean(), open: z.boolean(), retryAt: z.exactOptional(z.number()) })

/** How the worker last saw the lock; `undefined` until it has looked. */
export async function lockNote(): Promise<LockView | undefined> {
  const parsed = Lock.safeParse((await store.notes.get('lock'))?.value)
  return parsed.success ? parsed.data : undefined
}
