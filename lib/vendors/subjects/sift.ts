import type { Choosy, SetAside, Sifted, Subject } from '../contract'
import { VendorError } from '../contract'

/**
 * One bad contact can make a vendor refuse the whole request, so each is looked at before anything is priced or
 * sent. `twinKey` names what two subjects must not share where the answer could not tell them apart.
 */
export function choosy(
  check: (subject: Subject) => SetAside | undefined,
  twinKey: (subject: Subject) => string | undefined,
): Choosy {
  const sift = (subjects: readonly Subject[]): Sifted => {
    const send: Subject[] = []
    const setAside: SetAside[] = []
    const seen = new Set<string>()
    for (const subject of subjects) {
      const key = twinKey(subject)
      const reason = check(subject) ?? (key !== undefined && seen.has(key) ? twin(subject) : undefined)
      if (reason) setAside.push(reason)
      else send.push(subject)
      if (!reason && key !== undefined) seen.add(key)
    }
    return { send, setAside }
  }
  return { check, sift }
}

interface ToSend {
  readonly send: readonly [Subject, ...Subject[]]
  readonly setAside: readonly SetAside[]
}

/** What is left to send; nothing or too much to send never leaves. */
export function siftForSending({ sift }: Choosy, subjects: readonly Subject[], batch: number): ToSend {
  const { send, setAside } = sift(subjects)
  const [first, ...others] = send
  if (send.length > batch) throw new VendorError('invalid-input', 'no', { field: 'contacts' })
  if (first === undefined) throw new VendorError('invalid-input', 'no', { field: setAside[0]?.field })
  return { send: [first, ...others], setAside }
}

const twin = ({ ref }: Subject): SetAside => ({ ref, reason: 'twin', field: 'name' })

export const soundRef = (ref: string) => /^[\w-]{1,64}$/.test(ref)
