import { ChevronDown, X } from 'lucide-react'
import { useState } from 'react'
import { workStatuses } from '../../lib/domain/person'
import { CopyMenu } from '../export/copy-menu'
import { ExportMenu } from '../export/export-menu'
import { statusWords } from '../person/work'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu'
import { count, t } from '../ui/words'
import { ChooseList } from './choose-list'
import { FindMissing, type Leaving, LeavingDialogs, LeavingItems } from './selection-acts'
import { TagDialog } from './tag-dialog'
import type { Bulk } from './use-bulk'
import { WorkingBar } from './working-bar'

interface Props {
  readonly chosen: number
  readonly matching: number
  readonly allChosen: boolean
  /** The fixed list that is open, if one is. */
  readonly list: { readonly id: string; readonly name: string } | undefined
  readonly name: string
  readonly ids: () => string[]
  readonly bulk: Bulk
  readonly onAll: () => void
  readonly onNone: () => void
}

type Asking = 'tag' | 'copy' | 'move' | Leaving

export function SelectionBar(props: Props) {
  const { chosen, matching, allChosen, list, ids, bulk, name } = props
  const [asking, setAsking] = useState<Asking>()
  const close = () => setAsking(undefined)
  const people = async () => ids()
  return (
    <section aria-label={count('selected', chosen)} className="border-t border-line bg-tint px-3 py-2">
      <div className="flex min-h-7 items-center gap-2">
        <span aria-live="polite">
          <strong className="font-semibold">{count('selected', chosen)}</strong>
        </span>
        {!allChosen && (
          <>
            <span aria-hidden="true" className="text-soft">
              ·
            </span>
            <button
              type="button"
              className="min-h-7 text-accent underline-offset-2 hover:underline"
              onClick={props.onAll}
            >
              {count('selectMatching', matching)}
            </button>
          </>
        )}
        <span className="flex-1" />
        <IconButton icon={X} label={t('selectNone')} onClick={props.onNone} />
      </div>
      {bulk.working ? (
        <WorkingBar {...bulk.working} />
      ) : (
        <div className="flex flex-wrap items-center gap-1">
          <FindMissing ids={ids} />
          <CopyMenu people={people} listName={name} />
          <ExportMenu people={people} listName={name} />
          <Button onClick={() => setAsking('tag')}>{t('bulkTag')}</Button>
          <Menu
            button={
              <Button>
                {t('bulkStatus')}
                <ChevronDown size={16} aria-hidden="true" />
              </Button>
            }
          >
            {workStatuses.map((status) => (
              <MenuItem key={status} onClick={() => void bulk.status(status)}>
                {t(statusWords[status])}
              </MenuItem>
            ))}
          </Menu>
          <Menu
            button={
              <Button>
                {t('bulkMore')}
                <ChevronDown size={16} aria-hidden="true" />
              </Button>
            }
          >
            <MenuItem onClick={() => setAsking('copy')}>{t('bulkCopyTo')}</MenuItem>
            {list && <MenuItem onClick={() => setAsking('move')}>{t('bulkMoveTo')}</MenuItem>}
            {list && (
              <>
                <MenuSeparator />
                <MenuItem onClick={() => void bulk.remove(list)}>{t('bulkRemove')}</MenuItem>
              </>
            )}
            <MenuSeparator />
            <LeavingItems onAsk={setAsking} />
          </Menu>
        </div>
      )}
      <LeavingDialogs
        chosen={chosen}
        ids={ids}
        asking={asking === 'suppress' || asking === 'delete' || asking === 'forget' ? asking : undefined}
        onClose={close}
        onDelete={() => void bulk.erase().then(props.onNone)}
        onForgotten={props.onNone}
      />
      {asking === 'tag' && (
        <TagDialog
          people={chosen}
          onAdd={(tag) => void bulk.tag(tag)}
          onRemove={(tag) => void bulk.untag(tag)}
          onClose={close}
        />
      )}
      {asking === 'copy' && (
        <ChooseList
          title={t('bulkCopyTo')}
          except={list?.id}
          onChoose={(to) => void bulk.copy(to)}
          onClose={close}
        />
      )}
      {asking === 'move' && list && (
        <ChooseList
          title={t('bulkMoveTo')}
          except={list.id}
          onChoose={(to) => void bulk.move(list, to)}
          onClose={close}
        />
      )}
    </section>
  )
}
