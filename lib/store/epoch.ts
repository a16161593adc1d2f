import type { Store } from './database'
import { migrations } from './migrations'

/**
 * Dexie opens data of a newer program without a word and writes rows that its indexes cannot see. So the data say
 * themselves which program wrote them last; one that is older only reads.
 */
export const dataEpoch = Math.max(...migrations.map(({ version }) => version))
export const epochNote = 'epoch'

export async function isNewerData(store: Store): Promise<boolean> {
  const kept = (await store.notes.get(epochNote))?.value
  return typeof kept === 'number' && kept > dataEpoch
}

export async function stampEpoch(store: Store): Promise<void> {
  if (!(await isNewerData(store))) await store.notes.put({ key: epochNote, value: dataEpoch })
}
