import { useLiveQuery } from 'dexie-react-hooks'
import { ChevronLeft, RefreshCw } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { send } from '../../lib/messages/send'
import { store } from '../../lib/store/opened'
import { contactsOf } from '../../lib/store/queries/remote-lists'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Notice } from '../ui/notice'
import { refusalText } from '../ui/problem-words'
import { Skeleton } from '../ui/skeleton'
import { count, formatWhen, t } from '../ui/words'
import { ContactMatches } from './contact-matches'
import { filtersOf } from './remote-list-row'
import { TakeIntoList } from './take-into-list'
import { useAsking } from './use-asking'

/** From here on the vendor says nothing of how many more there are. */
const mostContacts = 125

/** One list of the vendor's, with all its people as they were on the day they were asked for. */
export function RemoteListView({ remoteListId, onBack }: { remoteListId: string; onBack: () => void }) {
  const list = useLiveQuery(() => store.remoteLists.get(remoteListId), [remoteListId])
  const contacts = useLiveQuery(() => contactsOf(remoteListId), [remoteListId])
  const [taking, setTaking] = useState(false)
  const { busy, refusal, ask } = useAsking()
  const fetchAll = useCallback(
    () => void ask(() => send('remote-list.contacts', { remoteListId })),
    // `ask` only sets state.
    // oxlint-disable-next-line react/exhaustive-deps
    [remoteListId],
  )
  const never = list !== undefined && list.contactsAt === undefined
  useEffect(() => {
    if (never) fetchAll()
  }, [never, fetchAll])
  if (!list || !contacts) return null
  const vendor = catalogue[list.vendor].name
  return (
    <section className="p-3">
      <header className="flex items-center gap-1">
        <IconButton icon={ChevronLeft} label={t('back')} onClick={onBack} />
        <h2 className="min-w-0 flex-1 truncate text-lg font-semibold" title={list.name}>
          {list.name}
        </h2>
        <span className="text-soft">{count('people', contacts.length)}</span>
        <IconButton
          icon={RefreshCw}
          label={t('remoteListsRefresh', vendor)}
          disabled={busy}
          onClick={fetchAll}
        />
      </header>
      <p className="mt-1 text-sm break-words text-soft">
        {[
          list.contactsAt === undefined
            ? t('remoteListNeverFetched')
            : t('remoteListAsOf', vendor, formatWhen(list.contactsAt)),
          filtersOf(list),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="mt-2 space-y-2">
        {refusal && <Notice tone="bad">{refusalText(refusal, list.vendor)}</Notice>}
        {contacts.length >= mostContacts && (
          <Notice tone="warn">{t('remoteListTruncated', mostContacts, vendor)}</Notice>
        )}
        {contacts.length > 0 && (
          <Button weight="primary" onClick={() => setTaking(true)}>
            {t('takeIntoList')}
          </Button>
        )}
      </div>
      {contacts.length > 0 && <ContactMatches contacts={contacts} />}
      {busy && contacts.length === 0 && <Skeleton lines={6} />}
      {!busy && !refusal && contacts.length === 0 && list.contactsAt !== undefined && (
        <p className="mt-3 text-soft">{t('remoteListEmpty')}</p>
      )}
      <ul aria-label={list.name} className="mt-3 border-t border-line">
        {contacts.map(({ contactId, fullName, firstName, lastName, title, headline, company, location }) => (
          <li key={contactId} className="border-b border-line py-1.5">
            <p className="truncate font-medium">
              {fullName ?? ([firstName, lastName].filter(Boolean).join(' ') || t('remoteListNameless'))}
            </p>
            <p className="truncate text-sm text-soft">
              {[title ?? headline, company, location].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {taking && <TakeIntoList list={list} contacts={contacts} onClose={() => setTaking(false)} />}
    </section>
  )
}
