import type { Channel } from './channel'
import type { Clock, Latency } from './clock'
import type { FaultAction, Moment } from './fault-words'
import type { FaultScript } from './faults'
import type { ChargeLine, LedgerRow } from './ledger'
import { type Malformation, malform } from './malformed'
import type { ReplyScript } from './reply'

/** A fault took the request out of the vendor's hands; without an answer, the line is already dead. */
export class Interrupted extends Error {
  readonly answer: Response | undefined
  constructor(answer?: Response) {
    super('interrupted by a fault')
    this.answer = answer
  }
}

/** One request in a vendor's hands: where its work, its money and its faults come together. */
export interface Exchange {
  readonly row: LedgerRow
  readonly key: string | undefined
  readonly body: string
  readonly script: ReplyScript
  readonly dropped: boolean
  /** Takes as long as the vendor would. */
  work(latency: Latency): Promise<void>
  /** The one point where money moves. Free calls pass it too, with no lines, so that faults find them. */
  settle(lines?: readonly ChargeLine[], debit?: (credits: number) => void): Promise<void>
  reach(at: Moment): Promise<void>
  finish(answer: Response): Promise<Response>
}

interface Parts {
  readonly row: LedgerRow
  readonly key: string | undefined
  readonly body: string
  readonly channel: Channel
  readonly clock: Clock
  readonly faults: FaultScript
  readonly random: () => number
  readonly throttled: (retryAfter?: string) => Response
  /** False once the world was reset: then nothing may be charged any more. */
  readonly current: () => boolean
}

const retryAfter = (action: Extract<FaultAction, { kind: 'throttle' }>) => {
  if (action.dateInMs !== undefined) return new Date(Date.now() + action.dateInMs).toUTCString()
  return action.retryAfter === undefined ? undefined : String(action.retryAfter)
}

export function createExchange(parts: Parts): Exchange {
  const { row, key, body, channel, clock, faults } = parts
  const script: ReplyScript = {}
  const twists: { how: Malformation; status: number | undefined }[] = []
  let waived = false
  let dropped = false

  const strike = async (action: FaultAction, at: Moment) => {
    switch (action.kind) {
      case 'delay':
        return clock.sleep(action.ms)
      case 'drop':
        dropped = true
        channel.drop(action.how)
        throw new Interrupted()
      case 'answer':
        throw new Interrupted(
          new Response(action.status === 204 ? null : (action.body ?? ''), {
            status: action.status,
            headers: { 'content-type': 'application/json; charset=utf-8', ...action.headers },
          }),
        )
      case 'redirect':
        throw new Interrupted(new Response(null, { status: action.status, headers: { location: action.to } }))
      case 'throttle':
        throw new Interrupted(parts.throttled(retryAfter(action)))
      case 'malformed':
        twists.push({ how: action.how, status: action.status })
        if (at !== 'after-charge') waived = true
        return
      case 'drip':
        script.drip = { bytes: action.bytes, everyMs: action.everyMs }
    }
  }
  const reach = async (at: Moment) => {
    for (const action of faults.take(row, at)) await strike(action, at)
  }

  return {
    row,
    key,
    body,
    script,
    get dropped() {
      return dropped
    },
    async work([least, most]) {
      await clock.sleep(least + (most - least) * parts.random())
    },
    async settle(lines = [], debit = () => undefined) {
      await reach('before-charge')
      if (!parts.current()) throw new Interrupted()
      if (!waived) {
        const credits = lines.reduce((sum, line) => sum + line.credits, 0)
        row.charges = lines
        row.credits = credits
        debit(credits)
      }
      await reach('after-charge')
    },
    reach,
    async finish(answer) {
      const headers = faults.take(row, 'mid-headers')
      if (headers.length > 0) script.midHeaders = headers
      const half = faults.take(row, 'mid-body')
      if (half.length > 0) script.midBody = half
      let twisted = answer
      for (const { how, status } of twists) twisted = await malform(twisted, how, status)
      return twisted
    },
  }
}
