import { useLiveQuery } from 'dexie-react-hooks'
import { Plus, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { openSettings } from '../../lib/messages/open-pages'
import { send } from '../../lib/messages/send'
import { keyNotes } from '../../lib/store/queries/keys'
import { remoteLists } from '../../lib/store/queries/remote-lists'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Notice } from '../ui/notice'
import { refusalText } from '../ui/problem-words'
import { Section } from '../ui/section'
import { formatWhen, t } from '../ui/words'
import { CreateRemoteList } from './create-remote-list'
import { RemoteListRow } from './remote-list-row'
import { useAsking } from './use-asking'

const vendor = 'saber'
const { name } = catalogue[vendor]

/** The lists that live at the vendor, beside those that live here: seen as of a date, and asked again on demand. */
export function SaberLists({ onOpen }: { onOpen: (remoteListId: string) => void }) {
  const lists = useLiveQuery(() => remoteLists(vendor))
  const keys = useLiveQuery(keyNotes)
  const [creating, setCreating] = useState(false)
  const { busy, refusal, ask } = useAsking()
  if (!lists || !keys) return null
  const hasKey = keys.some((one) => one.vendor === vendor)
  const refresh = () => ask(() => send('remote-list.refresh', { vendor }))
  const seenAt = Math.max(0, ...lists.map((list) => list.seenAt))
  return (
    <Section
      title={t('remoteLists', name)}
      className="px-3 pb-3"
      aside={
        hasKey && (
          <>
            {seenAt > 0 && <span className="text-sm text-soft">{t('asOf', formatWhen(seenAt))}</span>}
            <IconButton
              icon={RefreshCw}
              label={t('remoteListsRefresh', name)}
              disabled={busy}
              onClick={() => void refresh()}
            />
            <IconButton icon={Plus} label={t('remoteListNew', name)} onClick={() => setCreating(true)} />
          </>
        )
      }
    >
      {refusal && <Notice tone="bad">{refusalText(refusal, vendor)}</Notice>}
      {lists.map((list) => (
        <RemoteListRow key={list.id} list={list} onOpen={() => onOpen(list.id)} />
      ))}
      {lists.length === 0 && (
        <div className="flex flex-wrap items-center gap-2 py-1 text-soft">
          <span className="flex-1">{t(hasKey ? 'remoteListsNone' : 'remoteListsNoKey', name)}</span>
          {hasKey ? (
            <Button disabled={busy} onClick={() => void refresh()}>
              {t('remoteListsAsk', name)}
            </Button>
          ) : (
            <Button onClick={() => void openSettings()}>{t('openSettings')}</Button>
          )}
        </div>
      )}
      {creating && <CreateRemoteList onClose={() => setCreating(false)} />}
    </Section>
  )
}
