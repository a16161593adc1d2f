import * as z from 'zod/mini'
import { store } from '../opened'

const Known = z.object({ publicUrl: z.exactOptional(z.string()), retentionMs: z.number(), at: z.number() })

/** What the user's inbox said of itself when it was last asked; `undefined` when there is none. */
export async function knownInbox(): Promise<z.infer<typeof Known> | undefined> {
  const parsed = Known.safeParse((await store.notes.get('inbox'))?.value)
  return parsed.success ? parsed.data : undefined
}
