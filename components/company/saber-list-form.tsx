import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Company } from '../../lib/domain/person'
import { currentSettings } from '../../lib/store/queries/money'
import { useSourcingState } from '../../lib/ui-state/sourcing-state'
import { catalogue } from '../../lib/vendors/catalogue'
import { priceOf } from '../../lib/vendors/price'
import { CountryField } from '../personas/country-field'
import { usePersonas } from '../personas/use-personas'
import { useSpend } from '../spending/use-spend'
import { Button } from '../ui/button'
import { MoneyButton } from '../ui/money-button'
import { Notice } from '../ui/notice'
import { spend } from '../ui/spend'
import { TagInput } from '../ui/tag-input'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'
import { SaberListMade } from './saber-list-made'
import { useReadiness } from './use-readiness'

const { name: vendor } = catalogue.saber

interface Filters {
  readonly name?: string
  readonly jobTitles?: readonly string[]
  readonly keywords: string
  readonly countries: readonly string[]
}

/** Begins with the titles of the persona in use, because that is most often whom one wants here too. */
export function SaberListForm({ company, url }: { company: Company; url: string }) {
  const personas = usePersonas()
  const settings = useLiveQuery(currentSettings)
  const { personaId } = useSourcingState()
  const [typed, setTyped] = useState<Filters>({ keywords: '', countries: [] })
  const [jobId, setJobId] = useState<string>()
  const [readiness, lookAgain] = useReadiness('saber')
  const { begin, busy, aside } = useSpend('saber')
  if (!personas || !settings) return null
  const persona = personas.find(({ id }) => id === personaId) ?? personas[0]
  const jobTitles = typed.jobTitles ?? persona?.jobTitles ?? []
  const name = typed.name ?? [company.name, persona?.name].filter(Boolean).join(' · ').slice(0, 150)
  const change = (part: Partial<Filters>) => setTyped((now) => ({ ...now, ...part }))
  const noFilter = jobTitles.length === 0 && typed.keywords.trim() === '' && typed.countries.length === 0
  const price = priceOf('saber', 'list', settings)
  const wish = {
    vendor: 'saber' as const,
    name: name.trim(),
    companyUrls: [url],
    jobTitles: [...jobTitles],
    ...(typed.keywords.trim() ? { keywords: typed.keywords.trim() } : {}),
    countries: [...typed.countries],
  }
  const create = () =>
    begin({
      price,
      people: 0,
      run: async (intent) => setJobId((await spend('remote-list.create', { intent, wish }))?.jobId),
    })
  const blocked = readiness === 'not-connected'
  return (
    <div className="space-y-2 pb-1">
      <Notice tone="warn">{t('saberWarning', vendor)}</Notice>
      {blocked && (
        <Notice
          tone="bad"
          title={t('saberNotConnectedTitle')}
          action={<Button onClick={lookAgain}>{t('checkAgain')}</Button>}
        >
          {t('saberNotConnected', vendor)}
        </Notice>
      )}
      <TextField
        label={t('saberListName')}
        value={name}
        maxLength={150}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TagInput
        label={t('sourceTitles')}
        values={jobTitles}
        onChange={(titles) => change({ jobTitles: titles })}
        maxLength={200}
      />
      <TextField
        label={t('saberKeywords')}
        value={typed.keywords}
        maxLength={500}
        onChange={(event) => change({ keywords: event.currentTarget.value })}
      />
      <CountryField
        label={t('sourceCountries')}
        value={typed.countries}
        onChange={(countries) => change({ countries })}
        placeholder={t('anyCountry')}
      />
      {noFilter && <p className="text-sm text-warn">{t('saberNeedsFilter')}</p>}
      <div>
        <MoneyButton
          weight="primary"
          label={t('createSaberListButton')}
          price={price}
          disabled={busy || blocked || noFilter || wish.name === ''}
          onClick={create}
        />
        <p className="mt-1 text-sm text-soft">{t('saberNoPrice', vendor)}</p>
      </div>
      {aside}
      <SaberListMade url={url} jobId={jobId} />
    </div>
  )
}
