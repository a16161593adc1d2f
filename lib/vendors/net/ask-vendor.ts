import { type CallContext, type Charged, VendorError } from '../contract'
import { errorWords } from '../errors/error-words'
import { readRefusal } from '../errors/read-refusal'
import { plainText } from '../forms/plain-text'
import type { VendorAnswer, VendorCall } from './call'
import { isJsonType, parseJson } from './parse-json'
import { readBody } from './read-body'
import { withoutKey } from './redact'
import { suspectedResendGap, timingOf } from './suspected-resend'

/**
 * The one way out. Sends one request, once, and gives back a 2xx answer's JSON or throws a `VendorError`. Follows
 * no redirect, because a browser carries `x-api-key` along to whatever host it is sent to.
 */
export async function askVendor(call: VendorCall, context: CallContext): Promise<VendorAnswer> {
  refuseBeforeSending(context)
  const deadline = AbortSignal.timeout(call.deadlineMs)
  const signal = AbortSignal.any([context.signal, deadline])
  const url = addressOf(call)
  const startedAt = context.timings?.now() ?? 0
  const lost = (status?: number) =>
    deadline.aborted && !context.signal.aborted
      ? new VendorError('timeout', mayBe(call), { status })
      : new VendorError(!call.paid && context.online?.() === false ? 'offline' : 'no-answer', mayBe(call), {
          status,
        })

  const { fetch } = context
  const response = await fetch(url, requestOf(call, context, signal)).catch(() => {
    throw lost()
  })
  const body = await readBody(response.body, signal).catch(() => {
    if (response.ok) throw lost(response.status)
    return { text: '', tooLong: false }
  })
  const resent = call.paid && (await wasResent(url, startedAt, context))
  const text = withoutKey(body.text, context.key)
  const isJson = isJsonType(response.headers.get('content-type'))
  const json = isJson && !body.tooLong ? attempt(() => parseJson(text)) : undefined
  if (!response.ok) {
    const read = { status: response.status, headers: response.headers, json, text: isJson ? '' : text }
    throw readRefusal(read, { paid: call.paid, resent, now: context.now() })
  }
  const answer = { status: response.status, json, text }
  if (isAcceptable(call, answer, body.tooLong)) return answer
  throw unreadable(call, answer)
}

/** A 2xx that makes no sense: the vendor did its work, so a paid one may have been charged, and is kept to look at. */
export function unreadable(
  call: Pick<VendorCall, 'paid'>,
  { status, json, text }: VendorAnswer,
  charged = mayBe(call),
): VendorError {
  const raw = call.paid ? plainText(text, 65_536) : undefined
  return new VendorError('unreadable', charged, { status, raw, said: errorWords(json, '').message })
}

const mayBe = (call: Pick<VendorCall, 'paid'>): Charged => (call.paid ? 'maybe' : 'no')

/** Everything here is proof that nothing left. */
function refuseBeforeSending(context: CallContext) {
  if (context.signal.aborted) throw new VendorError('no-answer', 'no')
  if (context.online?.() === false) throw new VendorError('offline', 'no')
  // A header refuses such a key with an error that quotes it.
  if (!/^[\x21-\x7e]+$/.test(context.key)) throw new VendorError('unauthorised', 'no')
}

function addressOf({ door, path, query }: VendorCall): string {
  const url = new URL(path, door.origin)
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value))
  if (url.origin !== door.origin) throw new VendorError('invalid-input', 'no')
  return url.href
}

function requestOf(call: VendorCall, context: CallContext, signal: AbortSignal): RequestInit {
  const body = call.body && JSON.stringify(call.body)
  const streamed = body !== undefined && call.paid && context.transport === 'streamed'
  return {
    method: call.method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...call.door.authorise(context.key),
    },
    ...(body === undefined ? {} : streamed ? { body: streamOf(body), duplex: 'half' } : { body }),
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal,
  }
}

const streamOf = (text: string) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    },
  })

async function wasResent(
  url: string,
  startedAt: number,
  { timings, transport, onSuspectedResend }: CallContext,
): Promise<boolean> {
  // What cannot be sent again need not be suspected.
  if (!timings || transport === 'streamed') return false
  const entry = await timingOf(url, startedAt, timings)
  const gap = entry && suspectedResendGap(entry)
  if (gap !== undefined) onSuspectedResend?.(gap)
  return gap !== undefined
}

function isAcceptable(call: VendorCall, { json, text }: VendorAnswer, tooLong: boolean): boolean {
  if (json !== undefined) return true
  if (call.expects === 'anything') return true
  return call.expects === 'empty-or-json' && text.trim() === '' && !tooLong
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
