import type { Channel, HeaderList } from './channel'
import type { Clock } from './clock'
import type { FaultAction } from './fault-words'

/** How the answer is to be written, when not simply. */
export interface ReplyScript {
  midHeaders?: readonly FaultAction[]
  midBody?: readonly FaultAction[]
  drip?: { readonly bytes: number; readonly everyMs: number }
}

/** Sleeps through the delays; says whether the line was dropped on the way. */
async function act(
  actions: readonly FaultAction[],
  clock: Clock,
  drop: (how: Extract<FaultAction, { kind: 'drop' }>['how']) => void,
): Promise<boolean> {
  for (const action of actions) {
    if (action.kind === 'delay') await clock.sleep(action.ms)
    if (action.kind !== 'drop') continue
    drop(action.how)
    return true
  }
  return false
}

async function drip(channel: Channel, bytes: Buffer, script: ReplyScript, clock: Clock): Promise<void> {
  const size = script.drip?.bytes ?? bytes.length
  for (let start = 0; start < bytes.length && !channel.gone; start += size) {
    await channel.write(bytes.subarray(start, start + size))
    if (script.drip) await clock.sleep(script.drip.everyMs)
  }
}

const bodiless = (method: string, status: number) => method === 'HEAD' || status === 204 || status === 304

export async function reply(
  channel: Channel,
  method: string,
  answer: Response,
  script: ReplyScript,
  clock: Clock,
): Promise<'answered' | 'dropped' | 'client-gone'> {
  if (script.midHeaders) {
    if (!(await act(script.midHeaders, clock, (how) => channel.dropInHead(how)))) channel.dropInHead('fin')
    return 'dropped'
  }
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (channel.gone) return 'client-gone'
  const headers: HeaderList = [...answer.headers]
  if (bodiless(method, answer.status)) {
    channel.head(answer.status, headers)
    channel.end()
    return 'answered'
  }
  channel.head(answer.status, [...headers, ['content-length', String(bytes.length)]])
  const half = script.midBody ? Math.floor(bytes.length / 2) : bytes.length
  await drip(channel, bytes.subarray(0, half), script, clock)
  if (script.midBody && (await act(script.midBody, clock, (how) => channel.drop(how)))) return 'dropped'
  await drip(channel, bytes.subarray(half), script, clock)
  if (channel.gone) return 'client-gone'
  channel.end()
  return 'answered'
}
