import { describe, expect, it } from 'vitest'
import { createBoxKeys, isBoxPublicKey, openBox, sealBox } from './sealed-box'

const plain = new TextEncoder().encode('{"email":"ada.example@orbit.example"}')
const slot = 'slot-a'
const shut = 'does not open here'

describe('sealed box', () => {
  it.each([0, 1, 37, 2_000_000])('opens to the same %i bytes', async (length) => {
    const keys = await createBoxKeys()
    const body = new Uint8Array(length).fill(7)
    const opened = await openBox(keys, await sealBox(keys.publicKey, body, slot), slot)
    expect(Buffer.compare(opened, body)).toBe(0)
  })

  it('shows nothing of its content and never looks the same twice', async () => {
    const keys = await createBoxKeys()
    const [first, second] = await Promise.all([
      sealBox(keys.publicKey, plain, slot),
      sealBox(keys.publicKey, plain, slot),
    ])
    expect(new TextDecoder('latin1').decode(first)).not.toContain('orbit')
    expect(first).not.toEqual(second)
  })

  it('stays shut for another key and in another context', async () => {
    const [keys, stranger] = await Promise.all([createBoxKeys(), createBoxKeys()])
    const box = await sealBox(keys.publicKey, plain, slot)
    await expect(openBox(stranger, box, slot)).rejects.toThrow(shut)
    await expect(openBox(keys, box, 'slot-b')).rejects.toThrow(shut)
  })

  it('notices one changed bit anywhere', async () => {
    const keys = await createBoxKeys()
    const box = await sealBox(keys.publicKey, plain, slot)
    for (let position = 0; position < box.length; position += 1) {
      const damaged = box.slice()
      damaged[position] = (damaged[position] ?? 0) ^ 1
      await expect(openBox(keys, damaged, slot), `byte ${position}`).rejects.toThrow(shut)
    }
  })

  it('refuses a box cut short', async () => {
    const keys = await createBoxKeys()
    const box = await sealBox(keys.publicKey, plain, slot)
    await expect(openBox(keys, box.slice(0, -1), slot)).rejects.toThrow(shut)
    await expect(openBox(keys, box.slice(0, 40), slot)).rejects.toThrow(shut)
  })

  it('keeps the private key inside', async () => {
    const keys = await createBoxKeys()
    await expect(crypto.subtle.exportKey('pkcs8', keys.privateKey)).rejects.toThrow('not extractable')
  })

  it('tells a public key from other bytes', async () => {
    const keys = await createBoxKeys()
    const offCurve = keys.publicKey.slice()
    offCurve[40] = (offCurve[40] ?? 0) ^ 1
    expect(await isBoxPublicKey(keys.publicKey)).toBe(true)
    expect(await isBoxPublicKey(offCurve)).toBe(false)
    expect(await isBoxPublicKey(keys.publicKey.slice(0, 64))).toBe(false)
  })
})
