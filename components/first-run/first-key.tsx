import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { type VendorId, vendorIds } from '../../lib/domain/vendor'
import { keyNotes } from '../../lib/store/queries/keys'
import { catalogue } from '../../lib/vendors/catalogue'
import { KeyField } from '../settings/key-field'
import { SegmentedControl } from '../ui/segmented-control'
import { t } from '../ui/words'

export function FirstKey() {
  const held = useLiveQuery(keyNotes)
  const [vendor, setVendor] = useState<VendorId>('lonescale')
  return (
    <>
      <h2 className="text-lg font-semibold">{t('welcomeKeyTitle')}</h2>
      <p className="mb-2 text-soft">{t('welcomeKeyBody')}</p>
      <SegmentedControl
        label={t('welcomeVendor')}
        hideLabel
        options={vendorIds.map((id) => ({ value: id, label: catalogue[id].name }))}
        value={vendor}
        onChange={setVendor}
      />
      <div className="mt-2">
        <KeyField key={vendor} vendor={vendor} held={held?.find((one) => one.vendor === vendor)} />
      </div>
    </>
  )
}
