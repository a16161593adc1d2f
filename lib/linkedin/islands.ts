import { all } from './text'

export type DataRecord = Readonly<Record<string, unknown>>

/**
 * Data that the server left for the Ember application. The blobs belong to the first page of the tab and hold the
 * viewer and strangers too, so only a record that carries the name asked for is taken; of several, the fullest.
 */
export function islandRecord(document: Document, field: string, value: string | undefined): DataRecord {
  let best: DataRecord = {}
  const size = (record: DataRecord) => Object.keys(record).length
  for (const { textContent } of all(document, 'code[id^="bpr-guid-"]')) {
    if (!value || !textContent?.includes(`"${field}":"${value}"`)) continue
    for (const record of listIn(textContent, 'included')) {
      if (record?.[field] === value && size(record) > size(best)) best = record
    }
  }
  return best
}

/** The list under a name in a block of JSON, or the block itself; nothing where it cannot be read. */
export function listIn(json: string | null, name: string): readonly (DataRecord | null | undefined)[] {
  try {
    const data: unknown = JSON.parse(json ?? '')
    const list = (data as DataRecord)[name] ?? [data]
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}
