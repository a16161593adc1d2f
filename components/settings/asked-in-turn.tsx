import { useState } from 'react'
import { Refusal } from '../../lib/domain/refusal'
import type { VendorId } from '../../lib/domain/vendor'
import type { Provider } from '../../lib/messages/contract'
import { send } from '../../lib/messages/send'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { refusalText } from '../ui/problem-words'
import { count, t } from '../ui/words'

/** A vendor that asks others passes a person's name on to them: whom, is the vendor's own word, fetched when asked. */
export function AskedInTurn({ vendor }: { vendor: VendorId }) {
  const [providers, setProviders] = useState<readonly Provider[]>()
  const [said, setSaid] = useState('')
  const { name } = catalogue[vendor]
  const look = async () => {
    setSaid('')
    try {
      setProviders((await send('vendor.providers', { vendor })).providers)
    } catch (error) {
      setSaid(refusalText(error instanceof Refusal ? error : new Refusal('bad-request'), vendor))
    }
  }
  const active = providers?.filter(({ enabled }) => enabled !== false) ?? []
  return (
    <div className="text-sm text-soft">
      {providers === undefined ? (
        <Button weight="quiet" className="-ml-2.5" onClick={look}>
          {t('askedInTurn', name)}
        </Button>
      ) : (
        <p>
          {providers.length === 0
            ? t('askedInTurnUnknown', name)
            : count('askedInTurnCount', active.length, name)}{' '}
          {active.map((one) => one.name).join(', ')}
        </p>
      )}
      <p role="alert">{said}</p>
    </div>
  )
}
