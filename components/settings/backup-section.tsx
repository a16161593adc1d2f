import { type FormEvent, useState } from 'react'
import { writeBackup } from '../../lib/backup/write-backup'
import { Refusal } from '../../lib/domain/refusal'
import { send } from '../../lib/messages/send'
import { store } from '../../lib/store/opened'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/checkbox'
import { refusalText } from '../ui/problem-words'
import { Progress } from '../ui/progress'
import { saveFile } from '../ui/save-file'
import { TextField } from '../ui/text-field'
import { formatPercent, t } from '../ui/words'
import { RestoreForm } from './restore-form'

const shortest = 10

export function BackupSection() {
  const [passphrase, setPassphrase] = useState('')
  const [withKeys, setWithKeys] = useState(false)
  const [share, setShare] = useState<number>()
  const [said, setSaid] = useState({ text: '', bad: false })
  const weak = passphrase.length > 0 && passphrase.length < shortest
  const save = async (what: 'everything' | 'do-not-contact') => {
    setShare(0)
    try {
      const keys = withKeys && what === 'everything' ? await send('backup.keys', { passphrase }) : undefined
      const file = await writeBackup(store, {
        passphrase,
        now: Date.now(),
        what,
        vendorKeys: keys?.sealed,
        onProgress: (done, total) => setShare(total === 0 ? 1 : done / total),
      })
      saveFile(
        `${what === 'everything' ? 'Leadlight' : 'do-not-contact'} ${today()}.leadlight`,
        file.type,
        file,
      )
      setSaid({ text: t('backupDone'), bad: false })
      setPassphrase('')
    } catch (error) {
      setSaid({ text: error instanceof Refusal ? refusalText(error) : t('backupFailed'), bad: true })
    } finally {
      setShare(undefined)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save('everything')
  }
  const ready = passphrase.length >= shortest && share === undefined
  return (
    <>
      <p className="text-soft">{t('backupIntro')}</p>
      <form onSubmit={submit} className="mt-2 space-y-2">
        <TextField
          label={t('backupPassphrase')}
          type="password"
          autoComplete="new-password"
          hint={t('backupPassphraseHint')}
          error={weak ? t('backupPassphraseShort', shortest) : undefined}
          value={passphrase}
          maxLength={1000}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <Checkbox checked={withKeys} onChange={setWithKeys}>
          {t('backupWithKeys')}
        </Checkbox>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" weight="primary" disabled={!ready}>
            {t('backupSave')}
          </Button>
          <Button disabled={!ready} onClick={() => void save('do-not-contact')}>
            {t('backupSaveDnc')}
          </Button>
        </div>
      </form>
      {share !== undefined && (
        <Progress label={t('backupSave')} value={share} max={1} text={formatPercent(share)} />
      )}
      <p
        role={said.bad ? 'alert' : 'status'}
        className={`min-h-5 pt-1 text-sm ${said.bad ? 'text-bad' : 'text-soft'}`}
      >
        {said.text}
      </p>
      <RestoreForm />
    </>
  )
}

const today = (): string => new Date().toISOString().slice(0, 10)
