import { useLiveQuery } from 'dexie-react-hooks'
import { type FormEvent, useId, useState } from 'react'
import { Refusal } from '../../lib/domain/refusal'
import { intentNow } from '../../lib/messages/intent'
import { currentSettings } from '../../lib/store/queries/money'
import { priceOf } from '../../lib/vendors/price'
import { Button } from '../ui/button'
import { priceMark } from '../ui/price-words'
import { refusalText } from '../ui/problem-words'
import { spend } from '../ui/spend'
import { count, t, type Word } from '../ui/words'

const listed = (value: FormDataEntryValue | null): string[] =>
  String(value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

function Field({
  name,
  word,
  hint,
  initial = '',
}: {
  name: string
  word: Word
  hint?: Word
  initial?: string
}) {
  const id = useId()
  return (
    <div className="mt-2">
      <label htmlFor={id} className="block text-sm text-soft">
        {t(word)}
        {hint && <span> · {t(hint)}</span>}
      </label>
      <input
        id={id}
        name={name}
        defaultValue={initial}
        className="w-full rounded-md border border-line bg-surface px-2 py-1"
      />
    </div>
  )
}

export function SourcePeople({ companyId, busy }: { companyId: string; busy: boolean }) {
  const settings = useLiveQuery(currentSettings)
  const [limit, setLimit] = useState(5)
  const [refusal, setRefusal] = useState<Refusal>()
  const limitId = useId()
  if (!settings) return null
  const unit = priceOf('lonescale', 'person', settings)
  const price = { ...unit, credits: unit.credits * limit }
  const ask = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setRefusal(undefined)
    const form = new FormData(event.currentTarget)
    const jobTitles = listed(form.get('titles'))
    try {
      await spend('source.request', {
        intent: intentNow(price.credits, limit),
        wish: {
          companyId,
          persona: {
            name: jobTitles.join(', ').slice(0, 80),
            jobTitles,
            excludeJobTitles: listed(form.get('exclude')),
          },
          seniorities: [],
          countries: listed(form.get('countries')).map((code) => code.toUpperCase()),
          limit,
        },
      })
    } catch (error) {
      setRefusal(error instanceof Refusal ? error : new Refusal('bad-request'))
    }
  }
  return (
    <form onSubmit={ask} className="mt-3 border-t border-line pt-2">
      <h3 className="font-semibold">{t('sourceTitle')}</h3>
      <Field
        name="titles"
        word="sourceTitles"
        hint="sourceTitlesHint"
        initial="CTO, VP Engineering, Head of Data"
      />
      <Field name="exclude" word="sourceExclude" />
      <Field name="countries" word="sourceCountries" hint="sourceCountriesHint" />
      <div className="mt-2 flex items-end justify-between gap-2">
        <div>
          <label htmlFor={limitId} className="block text-sm text-soft">
            {t('sourceLimit')}
          </label>
          <input
            id={limitId}
            type="number"
            min={1}
            max={10}
            value={limit}
            onChange={(event) =>
              setLimit(Math.min(10, Math.max(1, Math.round(event.currentTarget.valueAsNumber) || 1)))
            }
            className="w-16 rounded-md border border-line bg-surface px-2 py-1"
          />
        </div>
        <Button type="submit" weight="primary" disabled={busy}>
          {count('sourceButton', limit)} · {priceMark(price)}
        </Button>
      </div>
      {refusal && (
        <p role="alert" className="mt-1 text-sm text-bad">
          {refusalText(refusal, 'lonescale')}
        </p>
      )}
    </form>
  )
}
