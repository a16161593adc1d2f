import { useState } from 'react'
import { Checkbox } from '../checkbox'
import { Disclosure } from '../disclosure'
import { MultiSelect } from '../multi-select'
import { SegmentedControl } from '../segmented-control'
import { Select } from '../select'
import { Switch } from '../switch'
import { Tabs } from '../tabs'
import { Tag } from '../tag'

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const
const countries = [
  { value: 'NL', label: 'Netherlands' },
  { value: 'BE', label: 'Belgium', hint: '12' },
  { value: 'GB', label: 'United Kingdom of Great Britain and Northern Ireland' },
] as const

export function ChoiceSamples() {
  const [on, setOn] = useState(true)
  const [theme, setTheme] = useState<(typeof themes)[number]['value']>('system')
  const [where, setWhere] = useState<(typeof countries)[number]['value'][]>(['NL', 'GB'])
  const [tab, setTab] = useState<'one' | 'two'>('one')
  return (
    <>
      <div className="flex flex-wrap gap-4">
        <Checkbox checked={on} onChange={setOn}>
          Ticked
        </Checkbox>
        <Checkbox checked={false} mixed onChange={setOn}>
          Some
        </Checkbox>
        <Checkbox checked={false} onChange={setOn}>
          Not ticked
        </Checkbox>
        <Checkbox checked disabled onChange={setOn}>
          Disabled
        </Checkbox>
      </div>
      <Switch label="Cheapest first" hint="Whatever the order below says." checked={on} onChange={setOn} />
      <Switch label="Off" checked={!on} onChange={(next) => setOn(!next)} />
      <Switch label="Disabled" checked disabled onChange={setOn} />
      <SegmentedControl label="Theme" options={themes} value={theme} onChange={setTheme} />
      <Select label="Theme" options={themes} value={theme} onChange={setTheme} />
      <MultiSelect label="Countries" none="Any" options={countries} value={where} onChange={setWhere} />
      <MultiSelect label="Countries" none="Any" options={countries} value={[]} onChange={setWhere} />
      <Disclosure summary="Receipt">
        <p className="pl-5 text-soft">LeadSonar via Prospeo, 3 September, 1 credit.</p>
      </Disclosure>
      <div className="flex flex-wrap gap-1">
        <Tag>plain</Tag>
        <Tag onRemove={() => setOn(!on)}>removable</Tag>
      </div>
      <div className="rounded-md border border-line">
        <Tabs
          label="Sample"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'one', title: 'One', view: <p className="p-3">The first view.</p> },
            { id: 'two', title: 'Two', view: <p className="p-3">The second view.</p> },
          ]}
        />
      </div>
    </>
  )
}
