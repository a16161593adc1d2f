import { useLiveQuery } from 'dexie-react-hooks'
import { vendorIds } from '../../lib/domain/vendor'
import { keyNotes } from '../../lib/store/queries/keys'
import { t } from '../ui/words'
import { KeyField } from './key-field'

export function KeysSection() {
  const held = useLiveQuery(keyNotes)
  return (
    <>
      <p className="mb-2 text-soft">{t('keysIntro')}</p>
      {vendorIds.map((vendor) => (
        <KeyField key={vendor} vendor={vendor} held={held?.find((one) => one.vendor === vendor)} />
      ))}
    </>
  )
}
