import { companySite } from '../company-domain'
import type { Confidence, Fact } from '../fact'
import { known } from '../known'
import type { ReadCompany } from '../page-reading'
import type { CompanyFacts } from '../page-report'
import { factOf } from './fact-of'

/** Rules whose link is the company's site and nothing else; a header's button may lead anywhere. */
const sureSites: ReadonlySet<string> = new Set(['about', 'account', 'json-ld', 'island'])

export function settleCompany(read: ReadCompany): CompanyFacts {
  const sure: Confidence = read.doubtful ? 'low' : 'high'
  return {
    kind: 'company',
    ids: read.ids,
    facts: known<CompanyFacts['facts']>({
      name: factOf(read.name, sure),
      ...siteOf(read),
      industry: factOf(read.industry, sure),
      size: factOf(read.size, sure),
      location: factOf(read.location, sure),
      tagline: factOf(read.tagline, sure),
    }),
  }
}

/** The first link that leads to a site of the company's own; what is refused is no site at all. */
function siteOf({ websites, name, doubtful }: ReadCompany): Record<'website' | 'domain', Fact | undefined> {
  for (const { text, from } of websites ?? []) {
    const site = companySite(text, name?.text)
    if ('refused' in site) continue
    const sure = sureSites.has(from) && !site.careers
    const confidence = doubtful ? 'low' : sure ? 'high' : 'medium'
    return {
      website: { value: site.site, source: from, confidence },
      domain: { value: site.domain, source: from, confidence },
    }
  }
  return { website: undefined, domain: undefined }
}
