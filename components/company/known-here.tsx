import { useState } from 'react'
import { idsInKeys } from '../../lib/domain/ids-in-keys'
import type { Person } from '../../lib/domain/person'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { count, t } from '../ui/words'

const atFirst = 20

function About({ person }: { person: Person }) {
  return (
    <>
      <span className="block truncate font-medium">{person.fullName}</span>
      {person.title && <span className="block truncate text-sm text-soft">{person.title}</span>}
    </>
  )
}

/** Who is kept of those who work here; one click opens somebody's card. */
export function KnownHere({ people }: { people: readonly Person[] }) {
  const { lookUp } = usePanelState()
  const [shown, setShown] = useState(atFirst)
  if (people.length === 0) return <p className="min-h-7 py-1 text-soft">{t('knownHereNobody')}</p>
  return (
    <Disclosure summary={count('knownHere', people.length)} className="text-soft">
      <ul className="pb-1 pl-5">
        {people.slice(0, shown).map((person) => {
          const ids = idsInKeys(person.keys)
          return (
            <li key={person.id} className="border-t border-line first:border-t-0">
              {ids ? (
                <button
                  type="button"
                  onClick={() => lookUp({ kind: 'person', facts: { kind: 'person', ids, facts: {} } })}
                  className="block min-h-8 w-full py-1 text-left hover:underline"
                >
                  <About person={person} />
                </button>
              ) : (
                <div className="min-h-8 py-1">
                  <About person={person} />
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {people.length > shown && (
        <Button weight="quiet" onClick={() => setShown(shown + 100)}>
          {count('showMorePeople', people.length - shown)}
        </Button>
      )}
    </Disclosure>
  )
}
