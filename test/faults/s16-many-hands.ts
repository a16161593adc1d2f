import type { Page } from '@playwright/test'
import type { FaultClass } from './fault-class'
import { judge } from './oracle'
import type { Stage } from './stage'

const more = new WeakMap<Stage, Page[]>()

async function pagesOf(stage: Stage): Promise<Page[]> {
  const known = more.get(stage)
  if (known) return known
  const pages = [stage.page, await stage.anotherPage(), await stage.anotherPage()]
  more.set(stage, pages)
  return pages
}

export const manyHands: FaultClass = {
  id: 'S16',
  what: 'three of our pages press the same button at once, twice each: one POST',
  runs: { quick: 20, full: 50 },
  seconds: { quick: 12, full: 60 },
  async play(stage) {
    await stage.prefer('leadsonar')
    const people = await stage.meet(1)
    const [one] = people
    if (!one) throw new Error('nobody to ask about')
    const pages = await pagesOf(stage)
    const replies = await Promise.all([...pages, ...pages].map((page) => stage.find(one, page)))
    const result = await judge(stage, people)
    const posts = stage.world.ledger.rows.filter(({ subjects }) => subjects.includes(one.slug)).length
    const taken = replies.filter((reply) => reply?.ok).length
    return {
      ...result,
      broken: posts === 1 && taken === 1 ? [] : [`${posts} POSTs, ${taken} of 6 requests taken`],
    }
  },
}
