import { personKeys } from '../domain/identity'
import type { PersonFacts } from '../domain/page-report'
import type { Person } from '../domain/person'
import { Refusal } from '../domain/refusal'
import type { Store } from '../store/database'
import { findPerson, keepFromPage } from '../store/writes/people'
import { suppressedAmong } from './suppression'

/** Whoever is on the do-not-contact list, or was forgotten, is not kept anew by looking at their page and clicking. */
export async function keepIfFree(store: Store, page: PersonFacts, at: number): Promise<Person | undefined> {
  const probe = {
    ref: '',
    keys: personKeys(page.ids),
    emails: [],
    fullName: page.facts.fullName?.value,
    company: page.facts.company?.value,
  }
  const [known, suppressed] = await Promise.all([
    findPerson(store, page.ids),
    suppressedAmong(store, [probe]),
  ])
  if (!known && suppressed.size > 0) throw new Refusal('suppressed')
  return keepFromPage(store, page, at)
}
