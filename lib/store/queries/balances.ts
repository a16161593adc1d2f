import * as z from 'zod/mini'
import { type VendorId, vendorIds } from '../../domain/vendor'
import { store } from '../opened'
import { keyNotes } from './keys'

const Balance = z.object({ credits: z.number(), at: z.number() })

export interface VendorBalance {
  readonly vendor: VendorId
  readonly credits: number
  /** When the vendor said so. */
  readonly at: number
}

/** What the vendors with a key said was left when they were last asked. */
export async function balances(): Promise<VendorBalance[]> {
  const keyed = new Set((await keyNotes()).map(({ vendor }) => vendor))
  const vendors = vendorIds.filter((vendor) => keyed.has(vendor))
  const notes = await store.notes.bulkGet(vendors.map((vendor) => `balance:${vendor}`))
  return vendors.flatMap((vendor, i) => {
    const parsed = Balance.safeParse(notes[i]?.value)
    return parsed.success ? [{ vendor, ...parsed.data }] : []
  })
}
