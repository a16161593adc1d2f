import { useState } from 'react'
import { nextTurn } from '../../lib/domain/next-turn'
import type { Recipe } from '../../lib/domain/recipe'
import { type Exported, runExport } from '../../lib/export/run-export'
import { fileKinds } from '../../lib/export/writer'
import { store } from '../../lib/store/opened'
import { recordEvents } from '../../lib/store/writes/events'
import { showNext, showToast } from '../../lib/ui-state/toast-state'
import { saveFile } from '../ui/save-file'
import { count, t } from '../ui/words'
import { markContacted } from './mark-contacted'
import { openRows } from './read-rows'
import { columnName, recipeName } from './recipe-words'

/** Whom to write, asked when the button is pressed; and what to call them: the list's name. */
export interface ExportSource {
  readonly people: () => Promise<readonly string[]>
  readonly listName: string
}

export interface RunningExport {
  readonly done: number
  readonly total: number
  readonly cancel: () => void
}

/** Somebody may be suppressed in another window while a long file is written: then it is written again. */
async function written(run: Parameters<typeof runExport>[0]): Promise<Exported> {
  for (;;) {
    const before = await store.suppressions.count()
    const exported = await runExport(run)
    if ((await store.suppressions.count()) === before) return exported
  }
}

const leftOut = ({ withheld, filtered }: Exported): string =>
  [
    withheld > 0 ? count('exportWithheld', withheld) : '',
    filtered > 0 ? count('exportFiltered', filtered) : '',
  ]
    .filter(Boolean)
    .join(' ')

export function useExport({ people, listName }: ExportSource) {
  const [running, setRunning] = useState<RunningExport>()

  const run = async (recipe: Recipe): Promise<Exported> => {
    const stop = new AbortController()
    try {
      const ids = await people()
      let shown = 0
      const show = (done: number) => {
        // Ten times a second is as often as anybody can read.
        const now = performance.now()
        if (now - shown < 100) return
        shown = now
        setRunning({ done, total: ids.length, cancel: () => stop.abort() })
      }
      show(0)
      return await written({
        recipe,
        ids,
        nameOf: columnName,
        read: openRows,
        signal: stop.signal,
        onProgress: show,
        pause: nextTurn,
      })
    } finally {
      setRunning(undefined)
    }
  }

  const finish = async (
    recipe: Recipe,
    target: string,
    deliver: (work: Promise<Exported>) => Promise<void>,
  ) => {
    const work = run(recipe)
    try {
      await deliver(work)
      const exported = await work
      const { length } = exported.written
      const said = length === 0 ? t('exportNobody') : count('exportDone', length, target)
      const text = [said, leftOut(exported)].filter(Boolean).join(' ')
      const run = () => void markContacted(exported.written)
      if (length === 0) showToast(text, 8)
      else showNext(text, { label: t('markContacted'), run })
      const detail = `${recipeName(recipe)} · ${listName}`
      await recordEvents(store, exported.written, { at: Date.now(), kind: 'exported', detail })
    } catch {
      const cancelled = await work.then(
        () => false,
        (error: unknown) => error instanceof DOMException && error.name === 'AbortError',
      )
      showToast(t(cancelled ? 'exportCancelled' : 'exportFailed'), 6)
    }
  }

  return {
    running,
    save: (recipe: Recipe) => {
      const { extension, type } = fileKinds[recipe.format]
      const name = `${listName} ${new Date().toISOString().slice(0, 10)}.${extension}`
      return finish(recipe, name, async (work) => {
        const { parts, written: ids } = await work
        if (ids.length > 0) saveFile(name, type, parts)
      })
    },
    copy: (recipe: Recipe) =>
      finish(recipe, t('exportClipboard'), async (work) => {
        const text = work.then(({ parts }) => new Blob(parts, { type: 'text/plain' }))
        // Handed over as a promise, the clipboard remembers the click however long the rows take.
        await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })])
      }),
  }
}
