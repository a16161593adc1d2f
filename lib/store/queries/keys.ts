import * as z from 'zod/mini'
import { vendorIds } from '../../domain/vendor'
import { store } from '../opened'

const KeyNotes = z.array(z.object({ vendor: z.enum(vendorIds), last4: z.string(), savedAt: z.number() }))
export type KeyNotes = z.infer<typeof KeyNotes>

/** Which keys there are, as the worker published it; never a key. */
export async function keyNotes(): Promise<KeyNotes> {
  const parsed = KeyNotes.safeParse((await store.notes.get('keys'))?.value)
  return parsed.success ? parsed.data : []
}
