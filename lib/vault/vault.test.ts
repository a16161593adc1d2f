import { describe, expect, it } from 'vitest'
import { openVault } from './vault'

let names = 0
const fresh = () => openVault(`vault-${(names += 1)}`)

describe('vault', () => {
  it('gives a key back to the background only through a grant', async () => {
    const vault = fresh()
    const note = await vault.save('leadsonar', 'ls_live_sk_0123456789abcdef', 5)
    expect(note).toEqual({ vendor: 'leadsonar', last4: 'cdef', savedAt: 5 })
    expect(await vault.notes()).toEqual([note])
    expect((await vault.grant('leadsonar'))?.secret).toBe('ls_live_sk_0123456789abcdef')
  })

  it('forgets', async () => {
    const vault = fresh()
    await vault.save('saber', 'sk_live_x', 1)
    await vault.forget('saber')
    expect(await vault.grant('saber')).toBeUndefined()
    expect(await vault.notes()).toEqual([])
  })

  it('stores no key in clear, and its wrapping key cannot be exported', async () => {
    const name = `vault-${(names += 1)}`
    await openVault(name).save('saber', 'sk_live_canary_in_clear', 1)
    const request = indexedDB.open(name)
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result)
    })
    const read = (table: string) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const all = database.transaction(table).objectStore(table).getAll()
        all.onsuccess = () => resolve(all.result)
      })
    const [secret] = await read('secrets')
    const bytes = new TextDecoder('latin1').decode(new Uint8Array(secret?.sealed as ArrayBuffer))
    expect(bytes + JSON.stringify(secret)).not.toContain('canary')
    const [wrap] = await read('wraps')
    expect(wrap?.key).toMatchObject({ extractable: false })
  })

  it('does not open one vendor’s row as another’s', async () => {
    const vault = fresh()
    await vault.save('saber', 'sk_live_one', 1)
    expect(await vault.grant('leadsonar')).toBeUndefined()
  })
})
