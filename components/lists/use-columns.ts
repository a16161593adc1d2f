import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { store } from '../../lib/store/opened'
import { currentSettings } from '../../lib/store/queries/money'
import { changeSettings } from '../../lib/store/writes/settings'
import { useSteady } from '../ui/use-steady'
import { type ShownColumn, shownColumns, usualColumns } from './table/columns'

/** The same columns in every table, remembered; while one is being drawn wider they are only here. */
export function useColumns() {
  const kept = useLiveQuery(async () => shownColumns((await currentSettings()).tableColumns))
  const [drawing, setDrawing] = useState<readonly ShownColumn[]>()
  const change = useSteady((columns: readonly ShownColumn[], done = true) => {
    setDrawing(columns)
    if (done)
      void changeSettings(store, { tableColumns: columns.map(({ id, width }) => ({ id, width })) }).then(() =>
        setDrawing(undefined),
      )
  })
  return { columns: drawing ?? kept ?? usualColumns, change }
}
