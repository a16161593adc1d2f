import type { PageReport } from '../../domain/page-report'
import type { Sighting } from '../../domain/sighting'
import type { Store } from '../database'
import { findCompany, learnCompany, newsFromPage } from './companies'
import { findPerson, mergeWithPage } from './people'

/** The page in view, joined to what is known. A person already kept is refreshed; a stranger is not saved. */
export async function noteSighting(
  store: Store,
  tabId: number,
  report: PageReport,
  at: number,
): Promise<Sighting> {
  return store.transaction('rw', store.sightings, store.people, store.companies, async () => {
    const sighting: Sighting = { tabId, report, at }
    const subject = report.subject
    if (subject?.kind === 'company' && report.state === 'settled') {
      const news = newsFromPage(subject, {
        domain: subject.facts.domain?.value,
        domainConfidence: subject.facts.domain?.confidence,
      })
      if (news) sighting.companyId = (await learnCompany(store, news, at)).id
    } else if (subject?.kind === 'person') {
      const known = await findPerson(store, subject.ids)
      if (known) {
        sighting.personId = known.id
        const merged = report.state === 'settled' && (await mergeWithPage(store, subject, known, at))
        if (merged) await store.people.put(merged)
      }
      const company = subject.companyIds && (await findCompany(store, subject.companyIds))
      if (company) sighting.companyId = company.id
    }
    await store.sightings.put(sighting)
    return sighting
  })
}

export async function dropSighting(store: Store, tabId: number): Promise<void> {
  await store.sightings.delete(tabId)
}
