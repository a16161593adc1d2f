import { defined } from '../../domain/defined'
import { companyKeys } from '../../domain/identity'
import type { CompanyIds } from '../../domain/page-report'
import type { Company } from '../../domain/person'
import type { Store } from '../database'

export async function findCompany(store: Store, ids: CompanyIds): Promise<Company | undefined> {
  const keys = companyKeys(ids)
  return keys.length === 0 ? undefined : store.companies.where('keys').anyOf(keys).first()
}

/** What a page or vendor says about a company; joins id, slug, name and domain as they become known. */
export interface CompanyNews {
  readonly ids: CompanyIds
  readonly name: string
  readonly domain?: string | undefined
  readonly domainConfidence?: Company['domainConfidence'] | undefined
  readonly industry?: string | undefined
  readonly size?: string | undefined
  readonly location?: string | undefined
}

const rank = { low: 0, medium: 1, high: 2, yours: 3 } as const

export async function learnCompany(store: Store, news: CompanyNews, at: number): Promise<Company> {
  const known = await findCompany(store, news.ids)
  const keys = new Set([...(known?.keys ?? []), ...companyKeys(news.ids)])
  const better =
    news.domain !== undefined &&
    rank[news.domainConfidence ?? 'low'] >= rank[known?.domainConfidence ?? 'low']
  const merged: Company = {
    ...(known ?? { id: crypto.randomUUID() }),
    name: news.name,
    keys: [...keys],
    ...defined({
      slug: news.ids.slug,
      number: news.ids.number,
      kind: news.ids.kind,
      industry: news.industry,
      size: news.size,
      location: news.location,
      ...(better ? { domain: news.domain, domainConfidence: news.domainConfidence ?? 'low' } : {}),
    }),
    updatedAt: at,
  }
  await store.companies.put(merged)
  return merged
}
