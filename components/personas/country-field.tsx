import * as Ariakit from '@ariakit/react'
import { useMemo, useState } from 'react'
import { countryCodes } from '../../lib/domain/country-codes'
import { Tag } from '../ui/tag'
import { countryName } from '../ui/words'

interface Props {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (codes: string[]) => void
  /** Countries a vendor does not search in: not offered. */
  readonly refused?: readonly string[]
  readonly placeholder: string
  readonly hint?: string
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const none: readonly string[] = []
const mostShown = 60

/** Countries by the names people call them, found as one types; their codes stay inside. */
export function CountryField({ label, value, onChange, refused = none, placeholder, hint }: Props) {
  const [typed, setTyped] = useState('')
  const all = useMemo(
    () =>
      countryCodes
        .filter((code) => !refused.includes(code))
        .map((code) => ({ code, name: countryName(code) }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    [refused],
  )
  const wanted = folded(typed.trim())
  const fitting = all.filter(
    ({ code, name }) => folded(name).includes(wanted) || code.toLowerCase() === wanted,
  )
  // What begins with the typed word first: "Ni" means Niger before Dominica.
  const matches = fitting
    .sort((a, b) => Number(folded(b.name).startsWith(wanted)) - Number(folded(a.name).startsWith(wanted)))
    .slice(0, mostShown)
  return (
    <Ariakit.ComboboxProvider
      value={typed}
      setValue={setTyped}
      selectedValue={[...value]}
      setSelectedValue={(codes: string[]) => onChange(codes)}
      resetValueOnHide
    >
      <Ariakit.ComboboxLabel className="mb-0.5 block text-sm text-soft">{label}</Ariakit.ComboboxLabel>
      <div className="field flex flex-wrap items-center gap-1 px-1 py-0.5 focus-within:border-accent focus-within:outline focus-within:outline-accent">
        {value.map((code) => (
          <Tag key={code} onRemove={() => onChange(value.filter((other) => other !== code))}>
            {countryName(code)}
          </Tag>
        ))}
        <Ariakit.Combobox
          autoSelect
          placeholder={value.length === 0 ? placeholder : ''}
          className="min-h-6 min-w-20 flex-1 bg-transparent px-1 outline-none"
          onKeyDown={(event) => {
            if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1))
          }}
        />
      </div>
      {hint && <p className="mt-0.5 text-sm text-soft">{hint}</p>}
      <Ariakit.ComboboxPopover
        gutter={4}
        portal
        sameWidth
        unmountOnHide
        className={`floating appear max-h-60 overflow-y-auto p-1 ${matches.length === 0 ? 'hidden' : ''}`}
      >
        {matches.map(({ code, name }) => (
          <Ariakit.ComboboxItem key={code} value={code} className="item">
            <Ariakit.ComboboxItemCheck className="flex size-4 shrink-0 items-center" />
            <span className="min-w-0 flex-1 truncate">{name}</span>
          </Ariakit.ComboboxItem>
        ))}
      </Ariakit.ComboboxPopover>
    </Ariakit.ComboboxProvider>
  )
}
