import { chunkSize } from '../../lists/people-index'
import { textColumns } from '../../lists/row'
import type { SavedChunk } from '../../lists/snapshot'
import { type TextBlock, textAt } from '../../lists/text-block'
import type { Store } from '../database'

/** The same length again, so that everybody else stays where they are. */
function blanked(block: TextBlock, i: number): TextBlock {
  const end = (block.ends[i] ?? 0) - 1
  const start = end - textAt(block, i).length
  return { ...block, text: block.text.slice(0, start) + ' '.repeat(end - start) + block.text.slice(end) }
}

function withoutPeople(chunk: SavedChunk, ids: ReadonlySet<string>): SavedChunk | undefined {
  let texts = chunk.texts
  for (let i = 0; i < Math.min(chunkSize, texts.id.ends.length); i++) {
    if (!ids.has(textAt(texts.id, i))) continue
    chunk.codes.alive[i] = 0
    texts = Object.fromEntries(
      textColumns.map((column) => [column, blanked(texts[column], i)]),
    ) as typeof texts
  }
  return texts === chunk.texts ? undefined : { ...chunk, texts }
}

/**
 * The saved copy of the people must not outlive them: whoever deletes somebody for good calls this in the same
 * breath. The copy that an open page holds is brought up to date by the change log.
 */
export async function eraseFromIndex(store: Store, personIds: readonly string[]): Promise<void> {
  const ids = new Set(personIds)
  await store.transaction('rw', store.snapshot, async () => {
    for (const key of await store.snapshot.where('key').startsWith('chunk:').primaryKeys()) {
      const chunk = (await store.snapshot.get(key)) as SavedChunk | undefined
      const changed = chunk && withoutPeople(chunk, ids)
      if (changed) await store.snapshot.put(changed)
    }
  })
}
