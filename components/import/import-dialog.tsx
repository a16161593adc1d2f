import { useState } from 'react'
import { saysWho } from '../../lib/import/import-fields'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Progress } from '../ui/progress'
import { count, t } from '../ui/words'
import { ChooseFile } from './choose-file'
import { ImportGoalField } from './import-goal'
import { ImportResult } from './import-result'
import { MapColumns } from './map-columns'
import { openFile } from './open-file'
import { type ImportGoal, useImport } from './use-import'

interface Props {
  /** The list it was opened from, if it was. */
  readonly listId?: string | undefined
  readonly onClose: () => void
}

const nameOf = (file: string): string => file.replace(/\.\w+$/, '').slice(0, 120)

/** From a file to people in a list: choose, say which column is what, watch, see what became of each row. */
export function ImportDialog({ listId, onClose }: Props) {
  const { step, setStep, start } = useImport()
  const [goal, setGoal] = useState<ImportGoal>()
  const openList = usePanelState((state) => state.openList)

  const choose = (file: Blob, name: string) => {
    openFile(file, name).then(
      (opened) => {
        setGoal(listId === undefined ? { newList: nameOf(name) } : { listId })
        setStep(opened.sample.length === 0 ? { at: 'choose', problem: true } : { at: 'map', opened })
      },
      () => setStep({ at: 'choose', problem: true }),
    )
  }

  const named = goal === undefined || 'listId' in goal || goal.newList.trim() !== ''
  const actions = {
    choose: <Button onClick={onClose}>{t('cancel')}</Button>,
    map: step.at === 'map' && (
      <>
        <Button
          weight="primary"
          disabled={!saysWho(step.opened.mapping) || !named}
          onClick={() => void start(step.opened, goal)}
        >
          {t('importStart')}
        </Button>
        <Button onClick={() => setStep({ at: 'choose' })}>{t('back')}</Button>
      </>
    ),
    running: step.at === 'running' && <Button onClick={step.cancel}>{t('cancel')}</Button>,
    done: step.at === 'done' && (
      <>
        {step.listId && (
          <Button
            weight="primary"
            onClick={() => {
              openList(step.listId)
              onClose()
            }}
          >
            {t('importOpenList')}
          </Button>
        )}
        <Button onClick={onClose}>{t('close')}</Button>
      </>
    ),
  }[step.at]

  return (
    <Dialog
      open
      wide
      onClose={step.at === 'running' ? step.cancel : onClose}
      title={step.at === 'map' ? t('importMapTitle', step.opened.name) : t('importTitle')}
      actions={actions}
    >
      {step.at === 'choose' && <ChooseFile problem={step.problem ?? false} onFile={choose} />}
      {step.at === 'map' && (
        <div className="space-y-3">
          <MapColumns opened={step.opened} onChange={(opened) => setStep({ at: 'map', opened })} />
          <ImportGoalField goal={goal} suggestedName={nameOf(step.opened.name)} onChange={setGoal} />
        </div>
      )}
      {step.at === 'running' && (
        <Progress
          label={t('importTitle')}
          value={step.tally.share}
          max={1}
          text={count('importRows', step.tally.total)}
        />
      )}
      {step.at === 'done' && <ImportResult imported={step.imported} name={step.name} />}
    </Dialog>
  )
}
