import type { Door } from '../net/call'
import { terms } from '../terms'

export const listsPath = '/v1/contacts/lists'

export const door: Door = {
  vendor: 'saber',
  origin: terms.saber.origin,
  probePath: listsPath,
  authorise: (key) => ({ authorization: `Bearer ${key}` }),
}

/** The vendor's own figures; a key may have others, which its answers' headers tell. */
export const reads = { bucket: 'read', max: 100_000, windowMs: 60_000 } as const
export const writes = { bucket: 'write', max: 2_000, windowMs: 60_000 } as const

export const listPath = (listId: string) => `${listsPath}/${encodeURIComponent(listId)}`
