import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { RemoteList } from '../../lib/domain/remote-list'
import { send } from '../../lib/messages/send'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { Dialog } from '../ui/dialog'
import { IconButton } from '../ui/icon-button'
import { Menu, MenuItem } from '../ui/menu'
import { refusalText } from '../ui/problem-words'
import { TextField } from '../ui/text-field'
import { count, formatNumber, t } from '../ui/words'
import { useAsking } from './use-asking'

/** What the vendor's list was made of, in one line. */
export const filtersOf = ({ jobTitles, keywords, countries }: RemoteList): string =>
  [...jobTitles, keywords, ...countries].filter(Boolean).join(', ')

export function RemoteListRow({ list, onOpen }: { list: RemoteList; onOpen: () => void }) {
  const [renaming, setRenaming] = useState(false)
  const [deleting, setDeleting] = useState(false)
  const { busy, refusal, ask } = useAsking()
  const vendor = catalogue[list.vendor].name
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (!name) return
    void ask(() => send('remote-list.rename', { remoteListId: list.id, name })).then(
      (done) => done && setRenaming(false),
    )
  }
  return (
    <div className="border-t border-line first:border-t-0">
      <div className="flex items-center">
        <button
          type="button"
          onClick={onOpen}
          className="-mx-1 flex min-h-10 min-w-0 flex-1 items-center gap-2 rounded-md px-1 text-left hover:bg-raised"
        >
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">{list.name}</span>
            <span className="block truncate text-sm text-soft">{filtersOf(list)}</span>
          </span>
          {list.contactCount !== undefined && (
            <span className="text-soft">{formatNumber(list.contactCount)}</span>
          )}
        </button>
        <Menu button={<IconButton icon={Ellipsis} label={t('moreFor', list.name)} />}>
          <MenuItem icon={Pencil} onClick={() => setRenaming(true)}>
            {t('rename')}
          </MenuItem>
          <MenuItem icon={Trash2} danger onClick={() => setDeleting(true)}>
            {t('remoteListDelete', vendor)}
          </MenuItem>
        </Menu>
      </div>
      {refusal && !renaming && (
        <p role="alert" className="pb-2 text-sm text-bad">
          {refusalText(refusal, list.vendor)}
        </p>
      )}
      <Dialog open={renaming} onClose={() => setRenaming(false)} title={t('remoteListRename', vendor)}>
        <form onSubmit={rename} className="space-y-3">
          <TextField
            label={t('listName')}
            name="name"
            maxLength={200}
            required
            defaultValue={list.name}
            error={refusal && refusalText(refusal, list.vendor)}
          />
          <Button type="submit" weight="primary" disabled={busy}>
            {t('rename')}
          </Button>
        </form>
      </Dialog>
      <ConfirmDialog
        open={deleting}
        onClose={() => setDeleting(false)}
        title={t('remoteListDeleteTitle', list.name, vendor)}
        action={t('remoteListDelete', vendor)}
        danger
        onConfirm={() => void ask(() => send('remote-list.delete', { remoteListId: list.id }))}
      >
        {count('remoteListDeleteBody', list.contactCount ?? 0, vendor)}
      </ConfirmDialog>
    </div>
  )
}
