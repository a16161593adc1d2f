import { useLiveQuery } from 'dexie-react-hooks'
import { X } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { toCsv } from '../../lib/export/csv'
import { type ReadEntries, readEntries } from '../../lib/privacy/read-entries'
import { suppressEntries, unsuppressEntry } from '../../lib/privacy/suppress'
import { store } from '../../lib/store/opened'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { saveFile } from '../ui/save-file'
import { TextArea } from '../ui/text-area'
import { count, countryName, formatDay, t } from '../ui/words'

async function listed() {
  const [plain, people, emails] = await Promise.all([
    store.suppressions.where('kind').anyOf('domain', 'country').toArray(),
    store.suppressions.where('kind').equals('person').count(),
    store.suppressions.where('kind').equals('email').count(),
  ])
  return { plain: plain.sort((a, b) => b.at - a.at), people, emails }
}

const plainOf = (id: string): string => id.slice(id.indexOf(':') + 1)
const unread = ({ unread: lines }: ReadEntries): string => (lines > 0 ? count('dncUnread', lines) : '')

export function DoNotContactSection() {
  const list = useLiveQuery(listed)
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const tell = (...parts: string[]) => setSaid(parts.filter(Boolean).join(' '))
  const add = async (read: ReadEntries, reason: 'do-not-contact' | 'imported') => {
    tell(count('dncAdded', await suppressEntries(store, read.entries, reason, Date.now())), unread(read))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await add(readEntries(text), 'do-not-contact')
    setText('')
  }
  const allow = async () => {
    const read = readEntries(text)
    const gone = await Promise.all(read.entries.map((entry) => unsuppressEntry(store, entry)))
    tell(count('dncRemoved', gone.filter(Boolean).length), unread(read))
    setText('')
  }
  const save = () => {
    const rows = (list?.plain ?? []).map(({ id, kind, at }) => [
      kind,
      plainOf(id),
      new Date(at).toISOString().slice(0, 10),
    ])
    saveFile('do-not-contact.csv', 'text/csv', toCsv([['kind', 'value', 'since'], ...rows]))
  }
  if (!list) return null
  return (
    <>
      <p className="text-soft">{t('dncIntro')}</p>
      <form onSubmit={(event) => void submit(event)} className="mt-2">
        <TextArea
          label={t('dncLabel')}
          hint={t('dncHint')}
          value={text}
          maxLength={1_000_000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="mt-2 flex flex-wrap gap-2">
          <Button type="submit" weight="primary" disabled={text.trim() === ''}>
            {t('dncAdd')}
          </Button>
          <Button disabled={text.trim() === ''} onClick={() => void allow()}>
            {t('dncRemove')}
          </Button>
          <Button onClick={() => file.current?.click()}>{t('dncImport')}</Button>
          <Button disabled={list.plain.length === 0} onClick={save}>
            {t('dncExport')}
          </Button>
        </div>
        <input
          ref={file}
          type="file"
          accept=".csv,.txt,.tsv,text/plain,text/csv"
          hidden
          aria-label={t('dncImport')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (chosen) void chosen.text().then((all) => add(readEntries(all), 'imported'))
          }}
        />
      </form>
      <p role="status" className="min-h-5 pt-1 text-sm text-soft">
        {said}
      </p>
      <p className="border-t border-line py-2 text-soft">
        {t('dncHashed', count('identifiers', list.people), count('addresses', list.emails))}
      </p>
      <ul>
        {list.plain.slice(0, 200).map(({ id, kind, at }) => (
          <li key={id} className="flex min-h-8 items-center gap-2 border-t border-line">
            <span className="min-w-0 flex-1 truncate">
              {kind === 'country' ? countryName(plainOf(id)) : plainOf(id)}
            </span>
            <span className="text-sm text-soft">{formatDay(at)}</span>
            <IconButton
              icon={X}
              label={`${t('dncRemove')}: ${plainOf(id)}`}
              onClick={() => void store.suppressions.delete(id)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
