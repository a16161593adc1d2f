import { useLiveQuery } from 'dexie-react-hooks'
import { vendorIds } from '../../lib/domain/vendor'
import { keyNotes } from '../../lib/store/queries/keys'
import { catalogue } from '../../lib/vendors/catalogue'
import { t } from '../ui/words'
import { AskedInTurn } from './asked-in-turn'
import { KeyField } from './key-field'
import { UnlockForm } from './unlock-form'
import { useLock } from './use-lock'

export function KeysSection() {
  const held = useLiveQuery(keyNotes)
  const lock = useLock()
  return (
    <>
      <p className="mb-2 text-soft">{t('keysIntro')}</p>
      {lock?.on && !lock.open && (
        <div className="border-t border-line py-3">
          <UnlockForm />
        </div>
      )}
      {vendorIds.map((vendor) => (
        <div key={vendor}>
          <KeyField vendor={vendor} held={held?.find((one) => one.vendor === vendor)} />
          {held?.some((one) => one.vendor === vendor) && catalogue[vendor].namesProviders && (
            <AskedInTurn vendor={vendor} />
          )}
        </div>
      ))}
    </>
  )
}
