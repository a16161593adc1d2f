import { useEffect, useState } from 'react'
import { chromeShortcuts } from '../../lib/messages/commands'
import { openShortcuts } from '../../lib/messages/open-pages'
import { Button } from '../ui/button'
import { t, type Word } from '../ui/words'

const inPanel: readonly (readonly [keys: string, word: Word])[] = [
  ['e', 'keyFindEmail'],
  ['p', 'keyFindPhone'],
  ['c', 'keyCopy'],
  ['l', 'keyAddToList'],
  ['/', 'keySearch'],
  ['?', 'keyShowAll'],
  ['Ctrl+Z', 'keyUndo'],
  ['Esc', 'keyBack'],
]

const everywhere: Record<string, Word> = {
  _execute_action: 'commandPopup',
  'open-panel': 'commandOpenPanel',
  'find-email': 'keyFindEmail',
  'find-phone': 'keyFindPhone',
  'copy-email': 'keyCopy',
  'add-to-list': 'keyAddToList',
}

function Keys({ lines }: { lines: readonly (readonly [keys: string, word: Word])[] }) {
  return (
    <dl>
      {lines.map(([keys, word]) => (
        <div key={word} className="flex min-h-8 items-center gap-2 border-t border-line">
          <dt className="flex-1">{t(word)}</dt>
          <dd>
            <kbd className="rounded-[4px] border border-line bg-raised px-1.5 py-0.5 font-sans text-sm">
              {keys}
            </kbd>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The panel's own keys, and Chrome's as they are set in this browser, with the way to change those. */
export function ShortcutKeys() {
  const [chrome, setChrome] = useState<(readonly [string, Word])[]>([])
  useEffect(() => {
    let current = true
    void chromeShortcuts().then((commands) => {
      if (!current) return
      setChrome(
        commands.flatMap(({ name, keys }) => {
          const word = everywhere[name]
          return word ? [[keys || t('keyNotSet'), word] as const] : []
        }),
      )
    })
    return () => {
      current = false
    }
  }, [])
  return (
    <>
      <h3 className="mb-1 text-sm text-soft">{t('keysInPanel')}</h3>
      <Keys lines={inPanel} />
      <h3 className="mt-3 mb-1 text-sm text-soft">{t('keysEverywhere')}</h3>
      <Keys lines={chrome} />
      <Button className="mt-2" onClick={() => void openShortcuts()}>
        {t('keysChange')}
      </Button>
    </>
  )
}
