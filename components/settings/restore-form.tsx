import { type FormEvent, useRef, useState } from 'react'
import { BackupProblem, type BackupProblemCode } from '../../lib/backup/backup-problem'
import type { SkipReason } from '../../lib/backup/read-parts'
import type { Restored } from '../../lib/backup/restore'
import type { RestoreMode } from '../../lib/backup/restore-plan'
import { send } from '../../lib/messages/send'
import { store } from '../../lib/store/opened'
import { Button } from '../ui/button'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { Progress } from '../ui/progress'
import { SegmentedControl } from '../ui/segmented-control'
import { TextField } from '../ui/text-field'
import { count, formatPercent, t, type Word } from '../ui/words'
import { restoreFile } from './restore-file'

const problems: Record<BackupProblemCode, Word> = {
  'not-a-backup': 'restoreNotABackup',
  newer: 'restoreNewer',
  weak: 'restoreWeak',
  'wrong-passphrase': 'restoreWrongPassphrase',
  damaged: 'restoreDamaged',
}

const reasons: Record<SkipReason, 'skippedInvalid' | 'skippedOwnerless' | 'skippedForgotten'> = {
  invalid: 'skippedInvalid',
  ownerless: 'skippedOwnerless',
  forgotten: 'skippedForgotten',
}

const outcome = ({ kept, skipped }: Restored): string =>
  [
    count('restoredPeople', kept.people ?? 0),
    ...(Object.keys(reasons) as SkipReason[]).map((reason) => {
      const n = skipped[reason] ?? 0
      return n > 0 ? count(reasons[reason], n) : ''
    }),
  ]
    .filter(Boolean)
    .join(' ')

export function RestoreForm() {
  const picker = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const [mode, setMode] = useState<RestoreMode>('merge')
  const [asking, setAsking] = useState(false)
  const [share, setShare] = useState<number>()
  const [said, setSaid] = useState({ text: '', bad: false })
  const run = async () => {
    if (!file) return
    setShare(0)
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const restored = await restoreFile(store, bytes, { passphrase, mode, onProgress: setShare }, send)
      const words = outcome(restored)
      if (restored.keysFailed) return setSaid({ text: `${words} ${t('restoreKeysFailed')}`, bad: true })
      setSaid({ text: words, bad: false })
      setFile(undefined)
      setPassphrase('')
    } catch (error) {
      const word = error instanceof BackupProblem ? problems[error.code] : 'restoreFailed'
      setSaid({ text: t(word), bad: true })
    } finally {
      setShare(undefined)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (mode === 'replace') setAsking(true)
    else void run()
  }
  return (
    <form onSubmit={submit} className="space-y-2 border-t border-line pt-3">
      <h3 className="font-medium">{t('restoreTitle')}</h3>
      <div className="flex min-w-0 items-center gap-2">
        <Button onClick={() => picker.current?.click()}>{t('restoreChoose')}</Button>
        <span className="min-w-0 truncate text-soft">{file?.name}</span>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".leadlight"
        hidden
        aria-label={t('restoreChoose')}
        onChange={(event) => setFile(event.currentTarget.files?.[0])}
      />
      {file && (
        <>
          <TextField
            label={t('restorePassphrase')}
            type="password"
            value={passphrase}
            maxLength={1000}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <SegmentedControl
            label={t('restoreMode')}
            options={[
              { value: 'merge', label: t('restoreMerge') },
              { value: 'replace', label: t('restoreReplace') },
            ]}
            value={mode}
            onChange={setMode}
          />
          <p className="text-sm text-soft">
            {t(mode === 'merge' ? 'restoreMergeHint' : 'restoreReplaceHint')}
          </p>
          <Button type="submit" weight="primary" disabled={passphrase === '' || share !== undefined}>
            {t('restoreRun')}
          </Button>
        </>
      )}
      {share !== undefined && (
        <Progress label={t('restoreTitle')} value={share} max={1} text={formatPercent(share)} />
      )}
      <p
        role={said.bad ? 'alert' : 'status'}
        className={`min-h-5 text-sm ${said.bad ? 'text-bad' : 'text-soft'}`}
      >
        {said.text}
      </p>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('restoreReplaceTitle')}
        action={t('restoreReplace')}
        danger
        onConfirm={() => void run()}
      >
        {t('restoreReplaceHint')}
      </ConfirmDialog>
    </form>
  )
}
