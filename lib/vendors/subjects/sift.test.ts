import { describe, expect, it } from 'vitest'
import { type Subject, VendorError } from '../contract'
import { choosy, siftForSending } from './sift'

const named = choosy(
  ({ ref, firstName }) => (firstName ? undefined : { ref, reason: 'needs-name', field: 'firstName' }),
  ({ firstName }) => firstName,
)
const subject = (ref: string, firstName = ''): Subject => ({ ref, firstName })

describe('before anything is priced', () => {
  it('one bad contact is set aside and spoils no other', () => {
    expect(named.sift([subject('a', 'Nora'), subject('b'), subject('c', 'Ivo')])).toEqual({
      send: [subject('a', 'Nora'), subject('c', 'Ivo')],
      setAside: [{ ref: 'b', reason: 'needs-name', field: 'firstName' }],
    })
  })

  it('the second of two that an answer could not tell apart waits', () => {
    const { send, setAside } = named.sift([subject('a', 'Nora'), subject('b', 'Nora')])
    expect(send).toEqual([subject('a', 'Nora')])
    expect(setAside).toEqual([{ ref: 'b', reason: 'twin', field: 'name' }])
  })

  it('nobody, or too many, is refused without a request', () => {
    const refusal = new VendorError('invalid-input', 'no', { field: 'firstName' })
    expect(() => siftForSending(named, [subject('a')], 10)).toThrow(refusal)
    expect(() => siftForSending(named, [], 10)).toThrow(VendorError)
    const many = Array.from({ length: 11 }, (_, i) => subject(`s${i}`, `N${i}`))
    expect(() => siftForSending(named, many, 10)).toThrow(VendorError)
    expect(siftForSending(named, many.slice(1), 10).send).toHaveLength(10)
  })
})
