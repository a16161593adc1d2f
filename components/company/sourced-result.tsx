import * as Ariakit from '@ariakit/react'
import { useState } from 'react'
import type { Job } from '../../lib/domain/job'
import type { Company, Person } from '../../lib/domain/person'
import { sameCompany } from '../../lib/domain/reading/same-company'
import { catalogue } from '../../lib/vendors/catalogue'
import { AddToList } from '../lists/add-to-list'
import { PreflightDialog } from '../spending/preflight-dialog'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/checkbox'
import { priceText } from '../ui/price-words'
import { count, t } from '../ui/words'
import { SourcedRow } from './sourced-row'

interface Props {
  readonly job: Job
  readonly people: readonly Person[]
  readonly company: Company
}

const elsewhere = (person: Person, company: Company): boolean =>
  person.companyId !== company.id && !sameCompany(person.company, company.name)

/** The people that came, those one had already marked; the new ones are ticked and can go on in one step. */
export function SourcedResult({ job, people, company }: Props) {
  const had = new Set(people.filter(({ createdAt }) => createdAt < job.plannedAt).map(({ id }) => id))
  const fresh = people.filter(({ id }) => !had.has(id)).map(({ id }) => id)
  // The new ones, until the user has touched a box: people may come after this is first drawn.
  const [touched, setTouched] = useState<ReadonlySet<string>>()
  const chosen = touched ?? new Set(fresh)
  const [asking, setAsking] = useState(false)
  const vendor = catalogue[job.vendor].name
  const picked = people.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setTouched(next)
  }
  const all = picked.length === people.length
  const onlyNew = picked.length > 0 && picked.every((id) => !had.has(id))
  const { totalFound = 0 } = job.outcome ?? {}
  return (
    <section className="appear">
      <div className="flex items-center gap-2">
        <Checkbox
          checked={all}
          mixed={picked.length > 0 && !all}
          onChange={(on) => setTouched(new Set(on ? people.map(({ id }) => id) : []))}
        >
          <span className="font-semibold">{t('sourcedSummary', people.length, had.size, fresh.length)}</span>
        </Checkbox>
        {job.cost && (
          <span className="flex-1 text-right text-sm whitespace-nowrap text-soft">{priceText(job.cost)}</span>
        )}
      </div>
      <Ariakit.CompositeProvider orientation="vertical">
        <Ariakit.Composite role="group" aria-label={t('sourceTitle')}>
          {people.map((person) => (
            <SourcedRow
              key={person.id}
              person={person}
              known={had.has(person.id)}
              elsewhere={elsewhere(person, company) ? (person.company ?? '?') : undefined}
              vendor={vendor}
              checked={chosen.has(person.id)}
              onCheck={(on) => choose(person.id, on)}
            />
          ))}
        </Ariakit.Composite>
      </Ariakit.CompositeProvider>
      {totalFound > people.length && (
        <p className="border-t border-line py-1.5 text-sm text-soft">
          {t('sourcedOfTotal', vendor, totalFound, people.length)}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2 border-t border-line py-2">
        {picked.length > 0 ? (
          <>
            <AddToList
              label={(name) => count(onlyNew ? 'addNewTo' : 'addPeopleTo', picked.length, name)}
              people={async () => picked}
            />
            <Button onClick={() => setAsking(true)}>{count('findEmailsFor', picked.length)}</Button>
          </>
        ) : (
          <p className="min-h-7 py-1 text-soft">{t('nobodyChosen')}</p>
        )}
      </div>
      <PreflightDialog open={asking} onClose={() => setAsking(false)} personIds={picked} fields={['email']} />
    </section>
  )
}
