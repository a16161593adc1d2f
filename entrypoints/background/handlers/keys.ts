import type { VendorId } from '../../../lib/domain/vendor'
import type { Context } from '../context'

export const keysNote = 'keys'

export const heldKeys = async ({ vault }: Context): Promise<Set<VendorId>> =>
  new Set((await vault.notes()).map(({ vendor }) => vendor))

/** The interface sees which keys there are (vendor, last four, since when) by live query, and nothing more. */
export async function publishKeys({ vault, engine }: Context): Promise<void> {
  await engine.store.notes.put({ key: keysNote, value: await vault.notes() })
}
