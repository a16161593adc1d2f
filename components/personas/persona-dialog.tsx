import { useState } from 'react'
import type { Persona } from '../../lib/domain/persona'
import { store } from '../../lib/store/opened'
import { type PersonaDraft, savePersona } from '../../lib/store/writes/personas'
import { catalogue } from '../../lib/vendors/catalogue'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { MultiSelect } from '../ui/multi-select'
import { TagInput } from '../ui/tag-input'
import { TextField } from '../ui/text-field'
import { countryName, t } from '../ui/words'
import { CountryField } from './country-field'
import { seniorityOptions } from './seniority-name'

interface Props {
  /** Without an id it is a new one. */
  readonly draft: PersonaDraft & { readonly id?: string }
  readonly onClose: () => void
  readonly onSaved?: (persona: Persona) => void
}

export const emptyPersona: PersonaDraft = {
  name: '',
  jobTitles: [],
  excludeJobTitles: [],
  seniorities: [],
  countries: [],
}

const { refusedCountries, name: vendorName } = catalogue.lonescale

export function PersonaDialog({ draft, onClose, onSaved }: Props) {
  const [persona, setPersona] = useState(draft)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<PersonaDraft>) => setPersona((now) => ({ ...now, ...part }))
  const lacks = { name: persona.name.trim() === '', titles: persona.jobTitles.length === 0 }
  const save = async () => {
    setTried(true)
    if (lacks.name || lacks.titles) return
    const saved = await savePersona(store, persona, Date.now())
    onSaved?.(saved)
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(draft.id === undefined ? 'personaNew' : 'personaEdit')}
      actions={
        <>
          <Button weight="primary" onClick={() => void save()}>
            {t('keySave')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="space-y-3 pt-0.5">
        <TextField
          label={t('personaName')}
          value={persona.name}
          maxLength={80}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={tried && lacks.name ? t('personaNeedsName') : undefined}
        />
        <div>
          <TagInput
            label={t('sourceTitles')}
            values={persona.jobTitles}
            onChange={(jobTitles) => change({ jobTitles: jobTitles.slice(0, 50) })}
            hint={t('titlesHint')}
            maxLength={120}
          />
          {tried && lacks.titles && (
            <p role="alert" className="mt-0.5 text-sm text-bad">
              {t('personaNeedsTitle')}
            </p>
          )}
        </div>
        <TagInput
          label={t('sourceExclude')}
          values={persona.excludeJobTitles}
          onChange={(titles) => change({ excludeJobTitles: titles.slice(0, 50) })}
          maxLength={120}
        />
        <MultiSelect
          label={t('sourceSeniority')}
          options={seniorityOptions()}
          value={persona.seniorities}
          onChange={(seniorities) => change({ seniorities })}
          none={t('anySeniority')}
        />
        <CountryField
          label={t('sourceCountries')}
          value={persona.countries}
          onChange={(countries) => change({ countries })}
          refused={refusedCountries}
          placeholder={t('anyCountry')}
          hint={t('refusedCountries', vendorName, refusedCountries.map(countryName).join(', '))}
        />
      </div>
    </Dialog>
  )
}
