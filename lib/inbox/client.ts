import * as z from 'zod/mini'
import { lazily } from '../domain/lazily'

const Limits = lazily(() =>
  z.object({ maxBodyBytes: z.number(), maxBodies: z.number(), retentionSeconds: z.number() }),
)
const Standing = lazily(() => z.object({ publicUrl: z.nullish(z.string()), limits: Limits }))
const Items = lazily(() =>
  z.object({
    items: z.array(z.object({ seq: z.number(), slot: z.string(), receivedAt: z.number(), box: z.string() })),
    next: z.number(),
  }),
)

export type InboxStanding = z.infer<typeof Standing>
export type InboxItem = z.infer<typeof Items>['items'][number]

/** Why the inbox could not be used; nothing was asked of any vendor, so nothing was spent. */
export type InboxProblem = 'unreachable' | 'wrong-token' | 'unreadable' | 'refused'

export class InboxError extends Error {
  readonly problem: InboxProblem

  constructor(problem: InboxProblem) {
    super(problem)
    this.name = 'InboxError'
    this.problem = problem
  }
}

export interface InboxDoor {
  readonly origin: string
  readonly token: string
  readonly fetch: typeof fetch
}

export interface Inbox {
  standing(): Promise<InboxStanding>
  makeSlot(slot: { id: string; publicKey: string }): Promise<InboxStanding>
  items(after: number): Promise<InboxItem[]>
  acknowledge(seq: number): Promise<void>
}

const patienceMs = 20_000

/** Speaks the inbox's first contract. Each call costs nothing and may be repeated. */
export function inboxAt(door: InboxDoor): Inbox {
  async function call(path: string, init: RequestInit = {}): Promise<unknown> {
    const answer = await door
      .fetch(`${door.origin}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${door.token}`, ...init.headers },
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(patienceMs),
      })
      .catch(() => {
        throw new InboxError('unreachable')
      })
    if (answer.status === 401) throw new InboxError('wrong-token')
    if (!answer.ok) throw new InboxError('refused')
    if (answer.status === 204) return undefined
    return answer.json().catch(() => {
      throw new InboxError('unreadable')
    })
  }
  const read = <T>(schema: z.ZodMiniType<T>, said: unknown): T => {
    const parsed = schema.safeParse(said)
    if (!parsed.success) throw new InboxError('unreadable')
    return parsed.data
  }
  return {
    standing: async () => read(Standing, await call('/v1/slots')),
    makeSlot: async ({ id, publicKey }) =>
      read(
        Standing,
        await call('/v1/slots', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ slotHash: id, publicKey }),
        }),
      ),
    items: async (after) => read(Items, await call(`/v1/items?after=${after}`)).items,
    acknowledge: async (seq) => {
      await call(`/v1/items/${seq}`, { method: 'DELETE' })
    },
  }
}
