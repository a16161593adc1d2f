import { expect, it } from 'vitest'
import { GrowingBytes } from './growing-bytes'

const text = (bytes: GrowingBytes): string => new TextDecoder().decode(bytes.bytes.subarray(0, bytes.length))

it('keeps what is put into it, in order, however it comes and however much it is', () => {
  const bytes = new GrowingBytes()
  const long = 'Zoë '.repeat(50_000)
  bytes.text(long)
  bytes.ascii(',')
  bytes.put(new TextEncoder().encode('ō'))
  bytes.put(new TextEncoder().encode('x'.repeat(100_000)))
  expect(text(bytes)).toBe(`${long},ō${'x'.repeat(100_000)}`)
})

it('writes again from the start where its length is set back', () => {
  const bytes = new GrowingBytes()
  bytes.text('before')
  bytes.length = 0
  bytes.text('now')
  expect(text(bytes)).toBe('now')
})
