import { somebody } from '../../faults/people'
import { emailOf } from '../../vendors/contact-values'
import { randomFrom, seedFrom } from '../../world/seed'
import type { Client, Program, Stored } from './client'
import { type Model, openVendor, pause, route } from './vendor'
import type { VirtualTime } from './virtual-time'

export const minute = 60_000
const perMinute = 5
const perRequest = 10

export interface Played {
  /** Of what the vendor allows, from the first request that was served to the last. */
  readonly share: number
  readonly requests: number
  readonly refused: number
  readonly right: number
  readonly wrong: number
  readonly paidTwice: number
  /** Charged, and the user has neither the answer nor the question. */
  readonly lost: number
  readonly asks: number
  readonly kills: number
}

interface Scene {
  readonly client: Client
  readonly contacts: number
  readonly model: Model
  readonly seed: string
  /** From and to, between one kill and the next. */
  readonly killEvery?: readonly [number, number]
}

/** A worker that is woken again has been gone for about this long. */
const startMs = 250

/** Nobody needs as long, however often they are killed: whoever does would never come to an end. */
const patience = 150 * minute

/** Lives follow each other until one of them finds nothing left to do. */
async function livesOf(program: Program, { client, seed, killEvery }: Scene): Promise<number> {
  const chance = randomFrom(seedFrom(`kills ${seed}`))
  const latest = Date.now() + patience
  for (let kills = 0; ; kills += 1) {
    if (killEvery && Date.now() > latest) throw new Error(`${client.name}: no headway in ${kills} lives`)
    let alive = true
    const life = program.live({ alive: () => alive }).then(() => 'over' as const)
    if (!killEvery) {
      await life
      return kills
    }
    const [least, most] = killEvery
    const end = pause(least + (most - least) * chance()).then(() => 'killed' as const)
    if ((await Promise.race([life, end])) === 'over') return kills
    alive = false
    life.catch(() => undefined)
    await pause(startMs)
  }
}

export async function play(time: VirtualTime, scene: Scene): Promise<Played> {
  const { client, contacts, model, seed } = scene
  const vendor = openVendor(model, seed)
  const people = somebody(contacts)
  const stored: Stored = new Map()
  const playing = async () => {
    const program = await client.open(people, vendor.fetch, stored)
    const kills = await livesOf(program, scene)
    // What the vendor is still at is charged too.
    await pause(minute)
    return { kills, asks: await program.asks() }
  }
  const { kills, asks } = await time.run(playing())
  time.clear()

  const requests = vendor.ledger.rows.filter((row) => row.route === route)
  const served = requests.filter(({ status }) => status !== 429)
  const spent = (served.at(-1)?.at ?? 0) - (served[0]?.at ?? 0)
  const fewest = Math.ceil(contacts / perRequest)
  const least = Math.floor((fewest - 1) / perMinute) * minute
  const charged = new Map<string, number>()
  for (const { charges } of served)
    for (const { subject } of charges) charged.set(subject, (charged.get(subject) ?? 0) + 1)
  const known = people.map(({ slug, row }) => {
    const truth = emailOf({ first: row.firstName ?? '', last: row.lastName ?? '' }, row.domain ?? '')
    return { slug, said: stored.get(slug), truth }
  })
  return {
    share: least / spent,
    requests: requests.length,
    refused: requests.length - served.length,
    right: known.filter(({ said, truth }) => said === truth).length,
    wrong: known.filter(({ said, truth }) => said !== undefined && said !== truth).length,
    paidTwice: [...charged.values()].filter((times) => times > 1).length,
    lost: known.filter(({ slug, said }) => charged.has(slug) && said === undefined && !asks.has(slug)).length,
    asks: asks.size,
    kills,
  }
}
