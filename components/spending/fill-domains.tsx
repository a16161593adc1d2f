import { useLiveQuery } from 'dexie-react-hooks'
import { guessedDomain, typedDomain } from '../../lib/domain/typed-subject'
import { store } from '../../lib/store/opened'
import { companiesWithoutDomain } from '../../lib/store/queries/company'
import { fillInDomain } from '../../lib/store/writes/fill-in-domain'
import { FieldEditor } from '../person/field-editor'
import { count, t } from '../ui/words'

const mostShown = 8

const fill = (ids: readonly string[], domain: string) => fillInDomain(store, ids, domain, Date.now())

/** One domain for everybody at a company, the largest first. */
export function FillDomains({
  personIds,
  onFilledIn,
}: {
  personIds: readonly string[]
  onFilledIn: () => void
}) {
  const lacking = useLiveQuery(() => companiesWithoutDomain(personIds), [personIds])
  if (!lacking) return null
  return (
    <div className="mt-1 border-t border-line pt-1">
      {lacking.slice(0, mostShown).map(({ company, personIds: ids }) => {
        const guess = company ? guessedDomain(company) : undefined
        return (
          <FieldEditor
            key={company}
            parts={[
              {
                name: 'domain',
                label: count('domainOf', ids.length, company || t('noCompany')),
                initial: guess ?? '',
                ...(guess ? { hint: t('domainGuessed') } : {}),
              },
            ]}
            check={({ domain = '' }) => (typedDomain(domain) ? undefined : t('notADomain'))}
            onSave={({ domain = '' }) => void fill(ids, typedDomain(domain) ?? '').then(onFilledIn)}
          />
        )
      })}
      {lacking.length > mostShown && (
        <p className="text-sm text-soft">{count('moreCompanies', lacking.length - mostShown)}</p>
      )}
    </div>
  )
}
