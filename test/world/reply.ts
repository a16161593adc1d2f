import { setTimeout as wait } from 'node:timers/promises'
import type { Channel, HeaderList } from './channel'
import type { Clock } from './clock'
import type { FaultAction } from './fault-words'

/** How the answer is to be written, when not simply. */
export interface ReplyScript {
  midHeaders?: readonly FaultAction[]
  midBody?: readonly FaultAction[]
  drip?: { readonly bytes: number; readonly everyMs: number }
}

type Drop = Extract<FaultAction, { kind: 'drop' }>

const dropOf = (actions: readonly FaultAction[]) =>
  actions.find((action): action is Drop => action.kind === 'drop')

async function sleepThrough(actions: readonly FaultAction[], clock: Clock): Promise<void> {
  for (const action of actions) if (action.kind === 'delay') await clock.sleep(action.ms)
}

/** A reset overtakes what was sent just before it; the half is meant to be seen. */
const seen = () => wait(20)

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
    const how = dropOf(script.midHeaders)?.how ?? 'fin'
    channel.halfHead(how)
    await sleepThrough(script.midHeaders, clock)
    await seen()
    channel.drop(how)
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
  if (script.midBody) {
    await sleepThrough(script.midBody, clock)
    const drop = dropOf(script.midBody)
    if (drop) {
      await seen()
      channel.drop(drop.how)
      return 'dropped'
    }
  }
  await drip(channel, bytes.subarray(half), script, clock)
  if (channel.gone) return 'client-gone'
  channel.end()
  return 'answered'
}
