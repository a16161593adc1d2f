import { describe, expect, it, vi } from 'vitest'
import { openVault } from '../../lib/vault/vault'
import { canBeUsed, heldKeys, spendableKeys } from './handlers/keys'
import { hostAccess } from './host-access'

const empty = { get: async () => ({}), set: async () => undefined, remove: async () => undefined }

function chrome(given: readonly string[]) {
  const hearers: (() => void)[] = []
  const told = { addListener: (hear: () => void) => void hearers.push(hear) }
  return {
    onAdded: told,
    onRemoved: told,
    tell: () => {
      for (const hear of hearers) hear()
    },
    contains: vi.fn(async ({ origins }: { origins: string[] }) =>
      origins.every((one) => given.includes(one)),
    ),
    remove: vi.fn<(given: { origins: string[] }) => Promise<boolean>>(async () => true),
  }
}

const leadsonar = 'https://api.leadsonar.com/*'
let names = 0

async function held(given: readonly string[]) {
  const vault = openVault({
    name: `hosts-${(names += 1)}`,
    session: empty,
    now: () => 0,
    idleMs: async () => 1,
  })
  await vault.save('lonescale', 'one', 1)
  await vault.save('leadsonar', 'ls_live_two', 1)
  return { vault, hosts: hostAccess(chrome(given)) }
}

describe('access to a vendor’s host', () => {
  it('is given back with the key, and only that vendor’s', async () => {
    const permissions = chrome([leadsonar])
    await hostAccess(permissions).withdraw('leadsonar')
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [leadsonar] })
  })

  it('is asked about once, and again when Chrome says that it changed', async () => {
    const given: string[] = [leadsonar]
    const permissions = chrome(given)
    const { reaches } = hostAccess(permissions)
    expect([await reaches('leadsonar'), await reaches('leadsonar')]).toEqual([true, true])
    expect(permissions.contains).toHaveBeenCalledTimes(1)
    given.pop()
    permissions.tell()
    expect(await reaches('leadsonar')).toBe(false)
    given.push(leadsonar)
    // Before Chrome's word of it has come.
    expect(await reaches('leadsonar')).toBe(true)
  })

  it('that cannot be given back stops nothing', async () => {
    const permissions = { ...chrome([]), remove: vi.fn(async () => Promise.reject(new Error('required'))) }
    await expect(hostAccess(permissions).withdraw('saber')).resolves.toBeUndefined()
  })

  it('that is missing leaves a vendor out of prices and spends', async () => {
    const doors = await held([leadsonar])
    expect([...(await heldKeys(doors))]).toEqual(['leadsonar'])
    expect([...(await spendableKeys(doors))]).toEqual(['leadsonar'])
    expect(await canBeUsed(doors, 'lonescale')).toBe(false)
    expect(await canBeUsed(doors, 'leadsonar')).toBe(true)
  })

  it('that is missing everywhere is said when it comes to a spend, and hides no price', async () => {
    const doors = await held([])
    expect((await heldKeys(doors)).size).toBe(2)
    await expect(spendableKeys(doors)).rejects.toMatchObject({ code: 'no-permission' })
  })

  it('does not help while the keys are locked', async () => {
    const doors = await held([leadsonar])
    await doors.vault.setPassphrase('copper lantern seven')
    expect(await canBeUsed(doors, 'leadsonar')).toBe(false)
  })
})
