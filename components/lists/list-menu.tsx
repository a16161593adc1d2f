import { Copy, Ellipsis, ListFilter, Merge, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { List } from '../../lib/domain/list'
import { store } from '../../lib/store/opened'
import { duplicateList, mergeLists } from '../../lib/store/writes/copy-list'
import { deleteList, removeFromList, renameList, undeleteList } from '../../lib/store/writes/lists'
import { showUndo } from '../../lib/ui-state/toast-state'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { IconButton } from '../ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu'
import { TextField } from '../ui/text-field'
import { count, t } from '../ui/words'
import { ChooseList } from './choose-list'
import { RuleEditor } from './rule-editor'

const undoSeconds = 10

function RenameDialog({ list, onClose }: { list: List; onClose: () => void }) {
  const [name, setName] = useState(list.name)
  const rename = () => {
    if (!name.trim()) return
    onClose()
    void renameList(store, list.id, name, Date.now())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('listRename')}
      actions={
        <Button weight="primary" disabled={!name.trim()} onClick={rename}>
          {t('listRename')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          rename()
        }}
      >
        <TextField
          label={t('listName')}
          value={name}
          maxLength={120}
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  )
}

const remove = async (list: List, then: () => void) => {
  then()
  await deleteList(store, list.id, Date.now())
  showUndo(t('listDeleted', list.name), () => void undeleteList(store, list.id), undoSeconds)
}

async function merge(from: List, into: { id: string; name: string }) {
  const came = await mergeLists(store, from.id, into.id, Date.now())
  await deleteList(store, from.id, Date.now())
  const back = async () => {
    await undeleteList(store, from.id)
    await removeFromList(store, into.id, came, Date.now())
  }
  showUndo(count('listMerged', came.length, into.name), () => void back(), undoSeconds)
}

interface Props {
  readonly list: List
  /** Called before the list goes out of sight. */
  readonly onGone: () => void
}

export function ListMenu({ list, onGone }: Props) {
  const [asking, setAsking] = useState<'rename' | 'merge' | 'rule'>()
  const close = () => setAsking(undefined)
  return (
    <>
      <Menu button={<IconButton icon={Ellipsis} label={t('listMenu', list.name)} />}>
        <MenuItem icon={Pencil} onClick={() => setAsking('rename')}>
          {t('listRename')}
        </MenuItem>
        {list.rule && (
          <MenuItem icon={ListFilter} onClick={() => setAsking('rule')}>
            {t('ruleChange')}
          </MenuItem>
        )}
        <MenuItem
          icon={Copy}
          onClick={() =>
            void duplicateList(store, list.id, t('listCopyName', list.name).slice(0, 120), Date.now())
          }
        >
          {t('listDuplicate')}
        </MenuItem>
        {!list.rule && (
          <MenuItem icon={Merge} onClick={() => setAsking('merge')}>
            {t('listMerge')}
          </MenuItem>
        )}
        <MenuSeparator />
        <MenuItem icon={Trash2} danger onClick={() => void remove(list, onGone)}>
          {t('listDelete')}
        </MenuItem>
      </Menu>
      {asking === 'rename' && <RenameDialog list={list} onClose={close} />}
      {asking === 'rule' && list.rule && <RuleEditor list={list} rule={list.rule} onClose={close} />}
      {asking === 'merge' && (
        <ChooseList
          title={t('listMergeTitle', list.name)}
          note={t('listMergeBody', list.name)}
          except={list.id}
          onChoose={(into) => {
            onGone()
            void merge(list, into)
          }}
          onClose={close}
        />
      )}
    </>
  )
}
