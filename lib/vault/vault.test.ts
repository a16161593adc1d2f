import { describe, expect, it } from 'vitest'
import { Refusal } from '../domain/refusal'
import type { SessionArea } from './open-key'
import { waitAfter } from './tries'
import { openVault } from './vault'
import { openVaultDatabase } from './vault-database'

const minute = 60_000
const words = 'copper lantern seven orchards'
const otherWords = 'quiet harbour eleven ladders'
let names = 0

/** The browser's session storage: what is in it does not outlive the browser. */
function sessionArea(): SessionArea & { readonly kept: Record<string, unknown> } {
  const kept: Record<string, unknown> = {}
  return {
    kept,
    get: async (key) => ({ [key]: structuredClone(kept[key]) }),
    set: async (values) => void Object.assign(kept, structuredClone(values)),
    remove: async (key) => void delete kept[key],
  }
}

function rig(over: { name?: string; idleMinutes?: number } = {}) {
  const name = over.name ?? `vault-${(names += 1)}`
  const time = { now: 1_000_000 }
  const idle = { minutes: over.idleMinutes ?? 15 }
  const session = sessionArea()
  const start = (area = session) =>
    openVault({ name, session: area, now: () => time.now, idleMs: async () => idle.minutes * minute })
  return {
    name,
    time,
    idle,
    session,
    vault: start(),
    restartWorker: () => start(),
    restartBrowser: () => start(sessionArea()),
  }
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) =>
      error instanceof Refusal ? `${error.code} ${error.detail ?? ''}`.trim() : String(error),
  )

async function everyByte(name: string): Promise<string> {
  const base = openVaultDatabase(name)
  const rows = await Promise.all([base.secrets.toArray(), base.wraps.toArray(), base.locks.toArray()])
  const text = (bytes: ArrayBuffer | Uint8Array) => new TextDecoder('latin1').decode(bytes)
  return rows
    .flat()
    .map((row) => JSON.stringify(row) + ('sealed' in row ? text(row.sealed) + text(row.iv) : ''))
    .join('\n')
}

describe('vault', () => {
  it('gives a key back to the background only through a grant', async () => {
    const { vault } = rig()
    const note = await vault.save('leadsonar', 'ls_live_sk_0123456789abcdef', 5)
    expect(note).toEqual({ vendor: 'leadsonar', last4: 'cdef', savedAt: 5 })
    expect(await vault.notes()).toEqual([note])
    expect((await vault.grant('leadsonar'))?.secret).toBe('ls_live_sk_0123456789abcdef')
  })

  it('forgets', async () => {
    const { vault } = rig()
    await vault.save('saber', 'sk_live_x', 1)
    await vault.forget('saber')
    expect(await vault.grant('saber')).toBeUndefined()
    expect(await vault.notes()).toEqual([])
  })

  it('stores no key in clear, and its wrapping key cannot be exported', async () => {
    const { name, vault, session } = rig()
    await vault.save('saber', 'sk_live_canary_in_clear', 1)
    expect(await everyByte(name)).not.toContain('canary')
    expect(JSON.stringify(session.kept)).toBe('{}')
    expect(await openVaultDatabase(name).wraps.get('device')).toMatchObject({ key: { extractable: false } })
  })

  it('does not open one vendor’s row as another’s', async () => {
    const { name, vault } = rig()
    await vault.save('saber', 'sk_live_one', 1)
    expect(await vault.grant('leadsonar')).toBeUndefined()
    const base = openVaultDatabase(name)
    const row = await base.secrets.get('saber')
    if (row) await base.secrets.put({ ...row, vendor: 'leadsonar' })
    await expect(vault.grant('leadsonar')).rejects.toThrow(/operation|decrypt/i)
  })
})

describe('a passphrase', () => {
  it('seals the keys that were there anew and leaves no device key behind', async () => {
    const { name, vault } = rig()
    await vault.save('saber', 'sk_live_canary', 1)
    const before = await openVaultDatabase(name).secrets.get('saber')
    await vault.setPassphrase(words)
    const after = await openVaultDatabase(name).secrets.get('saber')
    expect(after?.iv).not.toEqual(before?.iv)
    expect(await openVaultDatabase(name).wraps.count()).toBe(0)
    expect(await everyByte(name)).not.toMatch(/canary|lantern/)
    expect((await vault.grant('saber'))?.secret).toBe('sk_live_canary')
  })

  it('opens for the life of the browser, and is asked for in the next', async () => {
    const { vault, restartWorker, restartBrowser } = rig()
    await vault.save('saber', 'sk_live_one', 1)
    await vault.setPassphrase(words)
    expect((await restartWorker().grant('saber'))?.secret).toBe('sk_live_one')
    const next = restartBrowser()
    expect(await codeOf(next.grant('saber'))).toBe('locked')
    expect(await codeOf(next.save('lonescale', 'key', 1))).toBe('locked')
    expect(await next.lockState()).toEqual({ on: true, open: false })
    expect(await next.notes()).toHaveLength(1)
    await next.unlock(words)
    expect((await next.grant('saber'))?.secret).toBe('sk_live_one')
  })

  it('is changed by whoever knows it, and the old one opens nothing', async () => {
    const { vault } = rig()
    await vault.save('saber', 'sk_live_one', 1)
    await vault.setPassphrase(words)
    expect(await codeOf(vault.setPassphrase(otherWords))).toBe('locked')
    expect(await codeOf(vault.setPassphrase(otherWords, 'not it at all'))).toBe('wrong-passphrase')
    await vault.setPassphrase(otherWords, words)
    await vault.lock()
    expect(await codeOf(vault.unlock(words))).toBe('wrong-passphrase')
    await vault.unlock(otherWords)
    expect((await vault.grant('saber'))?.secret).toBe('sk_live_one')
  })

  it('is removed by whoever knows it', async () => {
    const { name, vault, restartBrowser } = rig()
    await vault.save('saber', 'sk_live_one', 1)
    await vault.setPassphrase(words)
    expect(await codeOf(vault.removePassphrase('not it at all'))).toBe('wrong-passphrase')
    await vault.removePassphrase(words)
    expect(await openVaultDatabase(name).locks.count()).toBe(0)
    expect((await restartBrowser().grant('saber'))?.secret).toBe('sk_live_one')
  })

  it('forgotten takes the keys along', async () => {
    const { name, vault, session } = rig()
    await vault.save('saber', 'sk_live_one', 1)
    await vault.setPassphrase(words)
    await vault.reset()
    expect(await vault.notes()).toEqual([])
    expect(await vault.lockState()).toEqual({ on: false, open: true })
    expect(await everyByte(name)).toBe('')
    expect(session.kept).toEqual({})
  })

  it.each([
    ['fewer rounds', { iter: 599_999 }],
    ['no number', { iter: Number.NaN }],
    ['a short salt', { salt: new Uint8Array(8) }],
    ['another way', { name: 'MD5' as never }],
    ['another version', { v: 2 as never }],
  ])('is not put through weaker parameters: %s', async (_, weaker) => {
    const { name, vault } = rig()
    await vault.setPassphrase(words)
    await vault.lock()
    const base = openVaultDatabase(name)
    const row = await base.locks.get('lock')
    if (row) await base.locks.put({ ...row, kdf: { ...row.kdf, ...weaker } })
    expect(await codeOf(vault.unlock(words))).toBe('weak-lock')
  })

  it('opens the same whichever way its letters were composed', async () => {
    const { vault } = rig()
    await vault.setPassphrase('caf\u00e9 noir et cr\u00e8me')
    await vault.lock()
    await vault.unlock('cafe\u0301 noir et cre\u0300me')
    expect((await vault.lockState()).open).toBe(true)
  })
})

describe('a wrong passphrase', () => {
  it('slows down ever more, and a new life of the worker does not forget it', async () => {
    expect([1, 2, 3, 4, 5, 6].map(waitAfter)).toEqual([0, 0, 5000, 10_000, 20_000, 40_000])
    expect(waitAfter(60)).toBe(15 * minute)
    const { vault, time, restartBrowser } = rig()
    await vault.setPassphrase(words)
    await vault.lock()
    expect(await codeOf(vault.unlock('wrong one'))).toBe('wrong-passphrase')
    expect(await codeOf(vault.unlock('wrong two'))).toBe('wrong-passphrase')
    expect(await codeOf(vault.unlock('wrong three'))).toBe('wrong-passphrase 5')
    expect(await codeOf(vault.unlock(words))).toBe('too-many-tries 5')
    const next = restartBrowser()
    expect(await codeOf(next.unlock(words))).toBe('too-many-tries 5')
    expect((await next.lockState()).retryAt).toBe(time.now + 5000)
    time.now += 5000
    expect(await codeOf(next.unlock('wrong four'))).toBe('wrong-passphrase 10')
    time.now += 10_000
    expect(await codeOf(next.unlock(words))).toBe('done')
    expect(await codeOf(next.unlock('a new slip'))).toBe('wrong-passphrase')
  })

  it('is counted before it is tried, and guesses at once are guesses in turn', async () => {
    const { vault } = rig()
    await vault.setPassphrase(words)
    await vault.lock()
    const codes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((guess) => codeOf(vault.unlock(guess))))
    expect(codes.filter((code) => code.startsWith('wrong-passphrase'))).toHaveLength(3)
    expect(codes.filter((code) => code.startsWith('too-many-tries'))).toHaveLength(2)
  })

  it('locks nobody out for longer than a quarter of an hour, even when the clock is set back', async () => {
    const { vault, time } = rig()
    await vault.setPassphrase(words)
    await vault.lock()
    for (const guess of ['a', 'b', 'c']) await codeOf(vault.unlock(guess))
    time.now -= 86_400_000
    expect(await codeOf(vault.unlock(words))).toBe('too-many-tries 900')
  })
})

describe('the lock', () => {
  it('falls when nothing was used for the chosen time; use moves it, looking does not', async () => {
    const { vault, time } = rig({ idleMinutes: 10 })
    await vault.save('saber', 'sk_live_one', 1)
    await vault.setPassphrase(words)
    time.now += 9 * minute
    expect((await vault.grant('saber'))?.secret).toBe('sk_live_one')
    expect(await vault.locksAt()).toBe(time.now + 10 * minute)
    time.now += 9 * minute
    expect((await vault.lockState()).open).toBe(true)
    time.now += minute
    expect(await codeOf(vault.grant('saber'))).toBe('locked')
    expect((await vault.lockState()).open).toBe(false)
  })

  it('leaves nothing in session storage', async () => {
    const { vault, time, session } = rig()
    await vault.setPassphrase(words)
    expect(Object.keys(session.kept)).toEqual(['vault'])
    time.now += 16 * minute
    expect(await vault.locksAt()).toBeUndefined()
    expect(session.kept).toEqual({})
  })

  it('takes a shorter time at its word at once', async () => {
    const { vault, time, idle } = rig({ idleMinutes: 60 })
    await vault.setPassphrase(words)
    time.now += 20 * minute
    idle.minutes = 15
    expect((await vault.lockState()).open).toBe(false)
  })

  it('falls when the clock went back, because nobody knows how long ago the key was used', async () => {
    const { vault, time } = rig()
    await vault.setPassphrase(words)
    time.now -= 3_600_000
    expect((await vault.lockState()).open).toBe(false)
  })
})
