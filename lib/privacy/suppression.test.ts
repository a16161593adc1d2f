import { describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store/database'
import { ownHashes } from './hash-keys'
import { addressName } from './names-of'
import { type SuppressionProbe, suppressedAmong } from './suppression'

let names = 0
const fresh = () => openStore(`suppression-${(names += 1)}`)
const nora: SuppressionProbe = {
  ref: 'nora',
  keys: ['in:nora-vance'],
  emails: ['Nora.Vance@mail.quillmere.example'],
  domain: 'quillmere.example',
  country: 'nl',
}
const ivo: SuppressionProbe = { ref: 'ivo', keys: ['in:ivo-larkspur'], emails: [], country: 'BE' }

const suppress = (store: Store, id: string) =>
  store.suppressions.put({ id, kind: 'person', at: 1, reason: 'do-not-contact' })

describe('who is suppressed', () => {
  it('nobody, with an empty list', async () => {
    expect(await suppressedAmong(fresh(), [nora, ivo])).toEqual(new Set())
  })

  it.each([
    ['by who they are', async (store: Store) => (await ownHashes(store, ['in:nora-vance']))[0]],
    [
      'by an address, however it is written',
      async (store: Store) =>
        (await ownHashes(store, [addressName(' nora.vance@MAIL.quillmere.example ')]))[0],
    ],
    ['by their company’s domain', async () => 'domain:quillmere.example'],
    ['by a country', async () => 'country:NL'],
  ])('%s', async (_, idOf) => {
    const store = fresh()
    await suppress(store, (await idOf(store)) ?? '')
    expect(await suppressedAmong(store, [nora, ivo])).toEqual(new Set(['nora']))
  })

  it('not by a domain that merely ends alike', async () => {
    const store = fresh()
    await suppress(store, 'domain:mere.example')
    expect(await suppressedAmong(store, [nora])).toEqual(new Set())
  })

  it('keeps no name in clear', async () => {
    const store = fresh()
    const [hash = ''] = await ownHashes(store, ['in:nora-vance'])
    await suppress(store, hash)
    expect(JSON.stringify(await store.suppressions.toArray())).not.toContain('nora')
  })
})
