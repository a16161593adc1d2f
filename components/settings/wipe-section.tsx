import { useState } from 'react'
import { send } from '../../lib/messages/send'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'

export function WipeSection() {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [failed, setFailed] = useState(false)
  const word = t('wipeWord')
  const wipe = () => {
    setFailed(false)
    send('data.wipe', {}).catch(() => setFailed(true))
  }
  return (
    <>
      <p className="text-soft">{t('wipeIntro')}</p>
      <Button weight="danger" className="mt-2 -ml-2.5" onClick={() => setOpen(true)}>
        {t('wipeOpen')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('wipeTitle')}
        role="alertdialog"
        actions={
          <>
            <Button
              weight="danger-primary"
              disabled={typed.trim().toLowerCase() !== word.toLowerCase()}
              onClick={wipe}
            >
              {t('wipeRun')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </>
        }
      >
        <p>{t('wipeWhat')}</p>
        <div className="mt-2">
          <TextField
            label={t('wipeType', word)}
            value={typed}
            error={failed ? t('wipeFailed') : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      </Dialog>
    </>
  )
}
