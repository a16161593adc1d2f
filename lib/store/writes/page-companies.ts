import type { CompanyFacts, PageReport } from '../../domain/page-report'
import type { Store } from '../database'
import { type CompanyNews, learnCompany } from './companies'

const newsFrom = ({ ids, facts }: CompanyFacts): CompanyNews | undefined =>
  facts.name && {
    ids,
    name: facts.name.value,
    domain: facts.domain?.value,
    domainConfidence: facts.domain?.confidence,
    industry: facts.industry?.value,
    size: facts.size?.value,
    location: facts.location?.value,
  }

/** Every organisation a page names with its ids is remembered: that is where a person's domain comes from later. */
export async function learnFromPage(
  store: Store,
  report: PageReport,
  at: number,
): Promise<string | undefined> {
  if (report.state !== 'settled') return undefined
  return store.transaction('rw', store.companies, async () => {
    for (const facts of report.companies ?? []) {
      const news = newsFrom(facts)
      if (news) await learnCompany(store, news, at)
    }
    const news = report.subject?.kind === 'company' ? newsFrom(report.subject) : undefined
    return news && (await learnCompany(store, news, at)).id
  })
}
