import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react'
import { type PanelTab, usePanelState } from '../../lib/ui-state/panel-state'
import { ActivityView } from '../activity/activity-view'
import { ListsView } from '../lists/lists-view'
import { ThisPage } from '../page/this-page'
import { useTheme } from '../ui/use-theme'
import { t } from '../ui/words'
import { PanelHeader } from './panel-header'
import { useRunnerWatch } from './use-runner-watch'

const tabs = [
  { id: 'page', word: 'tabThisPage', view: ThisPage },
  { id: 'lists', word: 'tabLists', view: ListsView },
  { id: 'activity', word: 'tabActivity', view: ActivityView },
] as const

export function Panel() {
  useTheme()
  useRunnerWatch()
  const { tab, showTab } = usePanelState()
  return (
    <TabProvider selectedId={tab} setSelectedId={(id) => showTab(id as PanelTab)}>
      <div className="sticky top-0 z-10 border-b border-line bg-surface">
        <PanelHeader />
        <TabList className="flex gap-4 px-3">
          {tabs.map(({ id, word }) => (
            <Tab
              key={id}
              id={id}
              className="-mb-px border-b-2 border-transparent py-1.5 text-soft aria-selected:border-accent aria-selected:text-ink"
            >
              {t(word)}
            </Tab>
          ))}
        </TabList>
      </div>
      <main>
        {tabs.map(({ id, view: View }) => (
          <TabPanel key={id} tabId={id} unmountOnHide>
            <View />
          </TabPanel>
        ))}
      </main>
    </TabProvider>
  )
}
