import { ExternalLink, Plus } from 'lucide-react'
import { useState } from 'react'
import { companyUrl } from '../../lib/domain/identity'
import type { Company } from '../../lib/domain/person'
import { typedDomain } from '../../lib/domain/typed-subject'
import { store } from '../../lib/store/opened'
import { correctCompanyDomain } from '../../lib/store/writes/correct-company'
import { showToast } from '../../lib/ui-state/toast-state'
import { Correctable } from '../person/correctable'
import { FieldEditor } from '../person/field-editor'
import { Button } from '../ui/button'
import { t } from '../ui/words'

const save = (companyId: string, domain: string) =>
  correctCompanyDomain(store, companyId, domain, Date.now()).then(
    () => showToast(t('corrected')),
    () => showToast(t('refusedOther')),
  )

/** Name, address and facts; the domain can be put right where it stands, because vendors are asked by it. */
export function CompanyHead({ company }: { company: Company }) {
  const [editing, setEditing] = useState(false)
  const [edited, setEdited] = useState(false)
  const { domain, domainConfidence, industry, size, location } = company
  const url = companyUrl(company)
  const close = () => {
    setEditing(false)
    setEdited(true)
  }
  const from = domainConfidence === 'yours' ? 'you' : 'company page'
  return (
    <header>
      <h2 className="text-lg leading-6 font-semibold break-words">
        {url ? (
          <a href={url} target="_blank" rel="noreferrer" className="group hover:underline">
            {company.name}
            <ExternalLink
              size={12}
              aria-hidden="true"
              className="ml-1 inline-block text-soft opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
            />
            <span className="sr-only"> {t('onLinkedIn')}</span>
          </a>
        ) : (
          company.name
        )}
      </h2>
      {editing ? (
        <FieldEditor
          parts={[{ name: 'domain', label: t('fieldDomain'), initial: domain ?? '' }]}
          check={({ domain: typed = '' }) => (typedDomain(typed) ? undefined : t('notADomain'))}
          onSave={({ domain: typed = '' }) => {
            close()
            void save(company.id, typedDomain(typed) ?? '')
          }}
          onCancel={close}
        />
      ) : (
        domain && (
          <p>
            <Correctable
              field="domain"
              source={{
                from,
                at: company.updatedAt,
                ...(domainConfidence && domainConfidence !== 'yours' ? { confidence: domainConfidence } : {}),
              }}
              edited={edited}
              onEdit={() => setEditing(true)}
            >
              {domain}
            </Correctable>
          </p>
        )
      )}
      <p className="break-words text-soft">{[industry, size, location].filter(Boolean).join(' · ')}</p>
      {!domain && !editing && (
        <Button weight="quiet" className="-ml-2 px-2 text-sm!" onClick={() => setEditing(true)}>
          <Plus size={12} aria-hidden="true" />
          {t('addField', t('fieldDomain'))}
        </Button>
      )}
    </header>
  )
}
