import { Refusal } from '../../../lib/domain/refusal'
import { type VendorId, vendorIds } from '../../../lib/domain/vendor'
import type { Context } from '../context'

export const keysNote = 'keys'

type Doors = Pick<Context, 'vault' | 'hosts'>

/** The interface sees which keys there are (vendor, last four, since when) by live query, and nothing more. */
export async function publishKeys({ vault, engine }: Context): Promise<void> {
  await engine.store.notes.put({ key: keysNote, value: await vault.notes() })
}

/** Neither locked nor cut off by Chrome: what cannot be used waits, and is not sent to fail. */
export const canBeUsed = async ({ vault, hosts }: Doors, vendor: VendorId): Promise<boolean> =>
  (await vault.lockState()).open && (await hosts.reaches(vendor))

async function withAccess({ vault, hosts }: Doors): Promise<{ held: VendorId[]; reached: VendorId[] }> {
  const held = (await vault.notes()).map(({ vendor }) => vendor)
  const reach = await Promise.all(held.map(hosts.reaches))
  return { held, reached: held.filter((_, i) => reach[i]) }
}

/** For a price: a vendor that Chrome keeps us from is left out, unless nobody else is there to be named. */
export async function heldKeys(context: Doors): Promise<Set<VendorId>> {
  const { held, reached } = await withAccess(context)
  return new Set(reached.length > 0 ? reached : held)
}

/** For a spend: only vendors that can be asked now. */
export async function spendableKeys(context: Doors): Promise<Set<VendorId>> {
  const { held, reached } = await withAccess(context)
  if (reached.length === 0 && held.length > 0) throw new Refusal('no-permission', held[0])
  return new Set(reached)
}

export async function mustBeOpen({ vault }: Pick<Context, 'vault'>): Promise<void> {
  if (!(await vault.lockState()).open) throw new Refusal('locked')
}

export async function mustReach({ hosts }: Pick<Context, 'hosts'>, vendor: VendorId): Promise<void> {
  if (!(await hosts.reaches(vendor))) throw new Refusal('no-permission', vendor)
}

const vendorOf = (input: unknown): VendorId | undefined =>
  vendorIds.find((id) => id === (input as { vendor?: unknown }).vendor)

/** For whatever needs a key: says at the door what is in the way. */
export const unlocked =
  <I, O>(context: Doors, handle: (input: I) => Promise<O>) =>
  async (input: I): Promise<O> => {
    await mustBeOpen(context)
    const vendor = vendorOf(input)
    if (vendor) await mustReach(context, vendor)
    return handle(input)
  }
