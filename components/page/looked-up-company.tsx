import { useLiveQuery } from 'dexie-react-hooks'
import type { CompanyIds } from '../../lib/domain/page-report'
import { nameInSlug } from '../../lib/domain/typed-subject'
import { store } from '../../lib/store/opened'
import { findCompany, learnCompany } from '../../lib/store/writes/companies'
import { CompanyCard } from '../company/company-card'
import { t } from '../ui/words'
import { NameForm } from './name-form'

export function LookedUpCompany({ ids }: { ids: CompanyIds }) {
  const known = useLiveQuery(async () => (await findCompany(store, ids)) ?? null)
  if (known === undefined) return null
  if (known) return <CompanyCard companyId={known.id} />
  return (
    <NameForm
      title={t('unknownCompanyTitle')}
      label={t('unknownCompanyName')}
      guess={ids.slug ? nameInSlug(ids.slug) : ''}
      onName={(name) => void learnCompany(store, { ids, name }, Date.now())}
    />
  )
}
