import type { PageState } from '../domain/page-report'

/** What each witness on the page says; one that is not there, or says nothing, is not heard. */
export type Witnesses = Readonly<Record<string, string | undefined>>

export interface Judgement {
  readonly state: PageState
  readonly agree: string[]
  readonly disagree: string[]
  /** No address on the page itself speaks: only time can tell that it is not what was there before. */
  readonly unaddressed: boolean
}

/**
 * Who is this page about? The address of the tab says one thing, and every other witness must say the same. Addresses
 * name one person or company; words only name a name, so they confirm but never carry an answer alone. The title may
 * lag behind the page without accusing it.
 */
export function judge(
  key: string | undefined,
  addresses: Witnesses,
  name: string,
  words: Witnesses,
): Judgement {
  const agree: string[] = []
  const disagree: string[] = []
  let heard = 0
  let fits = 0
  for (const [witness, said] of Object.entries(addresses)) {
    if (!said) continue
    heard++
    if (said === key) fits++
    ;(said === key ? agree : disagree).push(witness)
  }
  for (const [witness, said] of Object.entries(words)) {
    if (said) (said.includes(name) ? agree : disagree).push(witness)
  }
  const quarrel = disagree.some((witness) => witness !== 'title')
  const unaddressed = !heard
  // No address fits: the page still shows what was there before.
  const stale = heard > 0 && !fits
  const state = stale ? 'loading' : quarrel ? 'unsure' : agree.length > 1 ? 'settling' : 'loading'
  return { state, agree, disagree, unaddressed }
}
