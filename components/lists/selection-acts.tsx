import { Ban, ChevronDown, Trash2, UserX } from 'lucide-react'
import { useState } from 'react'
import type { FindField } from '../../lib/domain/finding'
import { suppressPeople, unsuppressPerson } from '../../lib/privacy/suppress'
import { store } from '../../lib/store/opened'
import { peopleById } from '../../lib/store/queries/people'
import { showUndo } from '../../lib/ui-state/toast-state'
import { ForgetDialog } from '../privacy/forget-dialog'
import { PreflightDialog } from '../spending/preflight-dialog'
import { Button } from '../ui/button'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { Menu, MenuItem } from '../ui/menu'
import { count, t } from '../ui/words'

/** What is missing of everybody chosen: the price and who is left out are said before anything is asked. */
export function FindMissing({ ids }: { ids: () => string[] }) {
  const [asked, setAsked] = useState<{ people: readonly string[]; fields: readonly FindField[] }>()
  const ask = (...fields: FindField[]) => setAsked({ people: ids(), fields })
  return (
    <>
      <Menu
        button={
          <Button weight="primary">
            {t('bulkEnrich')}
            <ChevronDown size={16} aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem onClick={() => ask('email')}>{t('email')}</MenuItem>
        <MenuItem onClick={() => ask('phone')}>{t('phone')}</MenuItem>
        <MenuItem onClick={() => ask('email', 'phone')}>{t('bulkEnrichBoth')}</MenuItem>
      </Menu>
      {asked && (
        <PreflightDialog
          open
          onClose={() => setAsked(undefined)}
          personIds={asked.people}
          fields={asked.fields}
        />
      )}
    </>
  )
}

/** A few hundred hashes at a time keep the page alive. */
const atOnce = 200

async function suppress(ids: readonly string[]): Promise<void> {
  const people = await peopleById(ids)
  for (let i = 0; i < people.length; i += atOnce)
    await suppressPeople(store, people.slice(i, i + atOnce), Date.now())
  const back = async () => {
    for (const person of people) await unsuppressPerson(store, person)
  }
  showUndo(count('bulkSuppressed', people.length), () => void back(), 10)
}

export type Leaving = 'suppress' | 'delete' | 'forget'

interface Props {
  readonly chosen: number
  readonly ids: () => string[]
  readonly asking: Leaving | undefined
  readonly onClose: () => void
  readonly onDelete: () => void
  readonly onForgotten: () => void
}

/** Three ways not to have somebody, from the mildest on; and below the questions they put. */
export function LeavingItems({ onAsk }: { onAsk: (what: Leaving) => void }) {
  return (
    <>
      <MenuItem icon={Ban} onClick={() => onAsk('suppress')}>
        {t('doNotContact')}
      </MenuItem>
      <MenuItem icon={Trash2} onClick={() => onAsk('delete')}>
        {t('bulkDelete')}
      </MenuItem>
      <MenuItem icon={UserX} danger onClick={() => onAsk('forget')}>
        {t('forget')}
      </MenuItem>
    </>
  )
}

export function LeavingDialogs({ chosen, ids, asking, onClose, onDelete, onForgotten }: Props) {
  return (
    <>
      <ConfirmDialog
        open={asking === 'suppress'}
        onClose={onClose}
        title={count('bulkSuppressTitle', chosen)}
        action={t('doNotContact')}
        onConfirm={() => void suppress(ids())}
      >
        <p className="text-soft">{t('bulkSuppressBody')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'delete'}
        onClose={onClose}
        title={count('bulkDeleteTitle', chosen)}
        action={t('bulkDelete')}
        onConfirm={onDelete}
      >
        <p className="text-soft">{t('bulkDeleteBody')}</p>
      </ConfirmDialog>
      <ForgetDialog
        open={asking === 'forget'}
        onClose={onClose}
        people={() => peopleById(ids())}
        size={chosen}
        onForgotten={onForgotten}
      />
    </>
  )
}
