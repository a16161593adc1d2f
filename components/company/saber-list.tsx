import { useLiveQuery } from 'dexie-react-hooks'
import { companyUrl } from '../../lib/domain/identity'
import type { Company } from '../../lib/domain/person'
import { openSettings } from '../../lib/messages/open-pages'
import { keyNotes } from '../../lib/store/queries/keys'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { t } from '../ui/words'
import { SaberListForm } from './saber-list-form'

const { name } = catalogue.saber

/** Another way to people: a list at Saber, made by a live search on the user's own Sales Navigator. */
export function SaberList({ company }: { company: Company }) {
  const keys = useLiveQuery(keyNotes)
  const url = companyUrl(company)
  if (!keys || !url) return null
  const hasKey = keys.some(({ vendor }) => vendor === 'saber')
  return (
    <div className="mt-3 border-t border-line pt-2">
      <Disclosure summary={t('createSaberList', name)} className="font-semibold">
        <div className="pt-1 pl-5">
          {hasKey ? (
            <SaberListForm company={company} url={url} />
          ) : (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
              {t('saberNeedsKey', name)}
              <Button onClick={() => void openSettings()}>{t('addKey')}</Button>
            </p>
          )}
        </div>
      </Disclosure>
    </div>
  )
}
