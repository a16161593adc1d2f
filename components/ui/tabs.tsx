import * as Ariakit from '@ariakit/react'
import type { ReactNode } from 'react'

interface Props<Id extends string> {
  readonly label: string
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  readonly tabs: readonly { readonly id: Id; readonly title: ReactNode; readonly view: ReactNode }[]
  /** What stands above the row of tabs and stays in view with it. */
  readonly head?: ReactNode
}

export function Tabs<Id extends string>({ label, selected, onSelect, tabs, head }: Props<Id>) {
  return (
    <Ariakit.TabProvider selectedId={selected} setSelectedId={(id) => id && onSelect(id as Id)}>
      <header className="sticky top-0 z-10 border-b border-line bg-surface">
        {head}
        <Ariakit.TabList aria-label={label} className="flex gap-4 px-3">
          {tabs.map(({ id, title }) => (
            <Ariakit.Tab
              key={id}
              id={id}
              className="-mb-px flex min-h-8 items-center gap-1 border-b-2 border-transparent text-soft hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
            >
              {title}
            </Ariakit.Tab>
          ))}
        </Ariakit.TabList>
      </header>
      <main>
        {tabs.map(({ id, view }) => (
          <Ariakit.TabPanel key={id} tabId={id} unmountOnHide>
            {view}
          </Ariakit.TabPanel>
        ))}
      </main>
    </Ariakit.TabProvider>
  )
}
