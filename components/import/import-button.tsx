import { useState } from 'react'
import { Button } from '../ui/button'
import { t } from '../ui/words'
import { ImportDialog } from './import-dialog'

/** Opens the import, into the given list or one that is chosen there. */
export function ImportButton({ listId }: { listId?: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('importButton')}</Button>
      {open && <ImportDialog listId={listId} onClose={() => setOpen(false)} />}
    </>
  )
}
