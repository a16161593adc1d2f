import { useLiveQuery } from 'dexie-react-hooks'
import { type FormEvent, useState } from 'react'
import browser from 'webextension-polyfill'
import { refusalOf } from '../../lib/domain/refusal'
import { inboxOrigin } from '../../lib/inbox/inbox-origin'
import type { InboxStanding } from '../../lib/messages/contract'
import { send } from '../../lib/messages/send'
import { knownInbox } from '../../lib/store/queries/inbox'
import { Button } from '../ui/button'
import { refusalText } from '../ui/problem-words'
import { TextField } from '../ui/text-field'
import { formatWhen, t } from '../ui/words'

const host = `${new URL(inboxOrigin).protocol}//${new URL(inboxOrigin).hostname}/*`

const standingText = ({ publicUrl, retentionMs }: InboxStanding): string =>
  publicUrl === undefined
    ? t('inboxNotPublished')
    : t('inboxReachable', publicUrl, Math.round(retentionMs / 3_600_000))

/** A place of the user's own where a vendor's late answers land while the browser is closed. */
export function InboxSection() {
  const known = useLiveQuery(knownInbox)
  const [said, setSaid] = useState<{ text: string; bad: boolean }>()
  const [busy, setBusy] = useState(false)

  const work = async (doing: () => Promise<InboxStanding | undefined>) => {
    setBusy(true)
    try {
      const standing = await doing()
      setSaid(standing && { text: standingText(standing), bad: standing.publicUrl === undefined })
    } catch (error) {
      setSaid({ text: refusalText(refusalOf(error)), bad: true })
    } finally {
      setBusy(false)
    }
  }
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const token = String(new FormData(form).get('token') ?? '').trim()
    if (!token) return
    void work(async () => {
      // Asked here and now, because Chrome shows the question only straight after a click.
      await browser.permissions.request({ origins: [host] }).catch(() => false)
      const standing = await send('inbox.save', { token })
      form.reset()
      return standing
    })
  }

  return (
    <>
      <p className="text-soft">{t('inboxIntro')}</p>
      <p className="mt-1 font-mono text-sm">npm run inbox</p>
      <p className="mt-1 text-sm text-soft">{t('inboxAddress', inboxOrigin)}</p>
      <form onSubmit={save} className="mt-2 flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            name="token"
            type="password"
            label={t('inboxToken')}
            placeholder={known ? t('inboxHeld', formatWhen(known.at)) : ''}
            spellCheck={false}
          />
        </div>
        <Button type="submit" weight="primary" disabled={busy}>
          {t(known ? 'keyReplace' : 'keySave')}
        </Button>
      </form>
      {known && (
        <div className="mt-2 flex gap-2">
          <Button disabled={busy} onClick={() => void work(() => send('inbox.test', {}))}>
            {t('inboxTest')}
          </Button>
          <Button
            weight="danger"
            disabled={busy}
            onClick={() => void work(async () => void (await send('inbox.forget', {})))}
          >
            {t('keyForget')}
          </Button>
        </div>
      )}
      <p
        role={said?.bad ? 'alert' : 'status'}
        className={`mt-1 min-h-5 text-sm ${said?.bad ? 'text-bad' : 'text-soft'}`}
      >
        {said?.text}
      </p>
    </>
  )
}
