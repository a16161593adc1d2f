import * as Ariakit from '@ariakit/react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { PersonFacts } from '../../lib/domain/page-report'
import { keepIfFree } from '../../lib/privacy/keep-if-free'
import { store } from '../../lib/store/opened'
import { knownAmong } from '../../lib/store/queries/known-people'
import { AddToList } from '../lists/add-to-list'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/checkbox'
import { count, t } from '../ui/words'
import { PersonRow } from './person-row'

interface Props {
  /** How many the page shows: a count only, until the user asks who they are. */
  readonly visible: number
  readonly rows: readonly PersonFacts[] | undefined
  readonly onShow: () => void
  readonly onOpen: (facts: PersonFacts) => void
}

/** The people on a result page, read when the user says so and only those on screen. */
export function PeopleOnPage({ visible, rows, onShow, onOpen }: Props) {
  if (rows) return <Rows key={JSON.stringify(rows.map(({ ids }) => ids))} rows={rows} onOpen={onOpen} />
  return (
    <section className="p-3">
      <h2 className="font-semibold">{count('peopleHere', visible)}</h2>
      <p className="mt-1 text-soft">{t('peopleHereBody')}</p>
      <Button weight="primary" className="mt-3" onClick={onShow}>
        {count('showPeopleHere', visible)}
      </Button>
    </section>
  )
}

async function keepAll(people: readonly PersonFacts[]): Promise<string[]> {
  const ids: string[] = []
  for (const facts of people) {
    // Who is on the do-not-contact list is passed over.
    const kept = await keepIfFree(store, facts, Date.now()).catch(() => undefined)
    if (kept) ids.push(kept.id)
  }
  return ids
}

const aboutOf = ({ facts }: PersonFacts): string | undefined =>
  [facts.title?.value, facts.company?.value].filter(Boolean).join(' · ') || facts.headline?.value

function Rows({ rows, onOpen }: { rows: readonly PersonFacts[]; onOpen: (facts: PersonFacts) => void }) {
  const known = useLiveQuery(() => knownAmong(rows), [rows])
  const [chosen, setChosen] = useState<ReadonlySet<number>>()
  if (!known) return null
  const fresh = new Set(rows.flatMap((_, i) => (known[i] ? [] : [i])))
  const picked = chosen ?? fresh
  const choose = (i: number, on: boolean) => {
    const next = new Set(picked)
    if (on) next.add(i)
    else next.delete(i)
    setChosen(next)
  }
  const all = picked.size === rows.length
  return (
    <section className="p-3">
      <div className="flex items-center gap-2">
        <Checkbox
          checked={all}
          mixed={picked.size > 0 && !all}
          onChange={(on) => setChosen(new Set(on ? rows.keys() : []))}
        >
          <h2 className="font-semibold">{count('peopleHere', rows.length)}</h2>
        </Checkbox>
        <span className="flex-1 text-right text-sm text-soft">
          {t('rowsKnown', rows.length - fresh.size, fresh.size)}
        </span>
      </div>
      <Ariakit.CompositeProvider orientation="vertical">
        <Ariakit.Composite role="group" aria-label={count('peopleHere', rows.length)} className="mt-1">
          {rows.map((facts, i) => (
            <PersonRow
              key={JSON.stringify(facts.ids)}
              name={facts.facts.fullName?.value ?? ''}
              about={aboutOf(facts)}
              known={known[i] !== undefined}
              checked={picked.has(i)}
              onCheck={(on) => choose(i, on)}
              onOpen={() => onOpen(facts)}
            />
          ))}
        </Ariakit.Composite>
      </Ariakit.CompositeProvider>
      <div data-foot className="sticky bottom-0 border-t border-line bg-surface py-2">
        {picked.size > 0 ? (
          <AddToList
            withKey
            label={(name) => count('addPeopleTo', picked.size, name)}
            people={() => keepAll(rows.filter((_, i) => picked.has(i)))}
          />
        ) : (
          <p className="min-h-7 py-1 text-soft">{t('nobodyChosen')}</p>
        )}
      </div>
    </section>
  )
}
