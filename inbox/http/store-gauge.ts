import type { InboxStore, Usage } from '../storage/contract'

const fresh = 5_000

/** How full the store is, counted every few seconds at most; what was stored meanwhile is added by hand. */
export function createStoreGauge(store: InboxStore, now: () => number) {
  let counted: Promise<Usage> | undefined
  let countedAt = 0
  let added = 0

  async function usage(): Promise<Usage> {
    if (!counted || now() - countedAt > fresh) {
      countedAt = now()
      added = 0
      counted = store.usage().catch((error: unknown) => {
        counted = undefined
        throw error
      })
    }
    return counted
  }

  return {
    async hasRoomFor(bytes: number, maxBytes: number): Promise<boolean> {
      return (await usage()).bytes + added + bytes <= maxBytes
    },
    add(bytes: number): void {
      added += bytes
    },
  }
}

export type StoreGauge = ReturnType<typeof createStoreGauge>
