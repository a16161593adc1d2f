import { ArrowLeft, ExternalLink } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { List, ListFilter } from '../../lib/domain/list'
import type { Scope } from '../../lib/lists/view'
import { openListInTab } from '../../lib/messages/open-pages'
import { ImportButton } from '../import/import-button'
import { EmptyState } from '../ui/empty-state'
import { IconButton } from '../ui/icon-button'
import { onPlainKey } from '../ui/plain-key'
import { Progress } from '../ui/progress'
import { formatNumber, t } from '../ui/words'
import { KeptPerson } from './kept-person'
import { usePeople } from './people-source'
import { PeopleTable } from './people-table'
import { RuleDialog } from './rule-dialog'
import { useFillHeight } from './use-fill-height'

interface Props {
  /** Everybody, when no list is named. */
  readonly list: List | undefined
  readonly lists: readonly List[]
  readonly onBack: () => void
  /** In a tab the card stands beside the table; in the panel it takes its place. */
  readonly wide?: boolean
  readonly menu?: ReactNode
}

const scopeOf = (list: List | undefined): Scope =>
  list?.rule ? { kind: 'rule', rule: list.rule } : list ? { kind: 'list', listId: list.id } : { kind: 'all' }

function Waiting() {
  const { progress } = usePeople()
  if (!progress?.total) return null
  const text = t('indexBuilding', formatNumber(progress.done), formatNumber(progress.total))
  return (
    <div className="p-3">
      <Progress label={t('indexReading')} value={progress.done} max={progress.total} text={text} />
    </div>
  )
}

export function ListView({ list, lists, onBack, wide = false, menu }: Props) {
  const { state, version } = usePeople()
  const box = useFillHeight()
  const [openId, setOpenId] = useState<string>()
  const [rule, setRule] = useState<ListFilter>()
  const scope = useMemo(() => scopeOf(list), [list])
  const name = list?.name ?? t('allPeople')
  const ground = list?.rule ?? (list ? { lists: [list.id] } : {})
  const covered = openId !== undefined && !wide
  useEffect(() => {
    if (!covered) return undefined
    return onPlainKey({ Escape: () => setOpenId(undefined) })
  }, [covered])
  return (
    <div ref={box} className="relative flex min-h-80">
      <section
        aria-label={name}
        inert={covered}
        className={`relative flex min-w-0 flex-1 flex-col ${wide ? 'border-r border-line' : ''}`}
      >
        <header className="flex items-center gap-1 py-2 pr-3 pl-1">
          {!wide && <IconButton icon={ArrowLeft} label={t('back')} onClick={onBack} />}
          <h2 className={`min-w-0 flex-1 truncate text-lg font-semibold ${wide ? 'pl-2' : ''}`}>{name}</h2>
          {!wide && (
            <IconButton
              icon={ExternalLink}
              label={t('openInTab')}
              onClick={() => void openListInTab(list?.id)}
            />
          )}
          {menu}
        </header>
        {state ? (
          <PeopleTable
            key={list?.id ?? 'all'}
            state={state}
            version={version}
            scope={scope}
            name={name}
            list={list}
            lists={lists}
            openId={openId}
            onOpen={setOpenId}
            onBack={onBack}
            covered={covered}
            onSaveRule={(filter) => setRule({ ...ground, ...filter })}
            empty={
              <EmptyState
                title={t(list ? 'listEmpty' : 'allPeopleEmptyTitle')}
                action={<ImportButton {...(list && !list.rule ? { listId: list.id } : {})} />}
              >
                {t(list ? 'listEmptyNext' : 'allPeopleEmpty')}
              </EmptyState>
            }
          />
        ) : (
          <Waiting />
        )}
      </section>
      {openId !== undefined && covered && (
        <section className="absolute inset-0 z-10 overflow-y-auto bg-surface">
          <div className="px-1 pt-2">
            <IconButton icon={ArrowLeft} label={t('back')} onClick={() => setOpenId(undefined)} />
          </div>
          <KeptPerson personId={openId} />
        </section>
      )}
      {wide && (
        <aside aria-label={t('personPick')} className="w-90 shrink-0 overflow-y-auto">
          {openId === undefined ? (
            <p className="px-6 py-10 text-center text-soft">{t('personPick')}</p>
          ) : (
            <KeptPerson personId={openId} />
          )}
        </aside>
      )}
      {rule && <RuleDialog rule={rule} onClose={() => setRule(undefined)} />}
    </div>
  )
}
