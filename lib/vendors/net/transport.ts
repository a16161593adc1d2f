import { type CallContext, type ProbeOperation, type Transport, VendorError } from '../contract'
import { freeCall } from '../contract/operation'
import type { Door } from './call'
import { readBody } from './read-body'
import { timingOf } from './suspected-resend'

/** Streamed bodies travel on HTTP/2 and HTTP/3. A name we do not know says nothing about them. */
export function transportFor(protocol: string): Transport | undefined {
  if (/^h[23](-|$)/.test(protocol)) return 'streamed'
  if (protocol.startsWith('http/1')) return 'plain'
  return undefined
}

/**
 * Learned from the protocol of one free, keyless request and not by trying: a streamed body that is refused on
 * HTTP/1.1 and one whose connection died after the vendor charged end in the same `TypeError`.
 */
export function probeOperation(door: Door): ProbeOperation {
  return {
    ...freeCall,
    id: `${door.vendor}.probe`,
    vendor: door.vendor,
    kind: 'probe',
    run: (context) => protocolOf(new URL(door.probePath, door.origin).href, context),
  }
}

async function protocolOf(
  url: string,
  { fetch, signal, timings }: Pick<CallContext, 'fetch' | 'signal' | 'timings'>,
): Promise<Transport | undefined> {
  if (!timings) return undefined
  const startedAt = timings.now()
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(freeCall.deadlineMs)])
  try {
    const answer = await fetch(url, {
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: deadline,
    })
    // Only an answer that was read to its end leaves a timing behind.
    await readBody(answer.body, deadline)
  } catch {
    throw new VendorError('no-answer', 'no')
  }
  const entry = await timingOf(url, startedAt, timings)
  return entry && transportFor(entry.nextHopProtocol)
}
