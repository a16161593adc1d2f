import { lazy, Suspense, useEffect, useState } from 'react'
import { usePanelState } from '../../lib/ui-state/panel-state'
import { ThisPage } from '../page/this-page'
import { onPlainKey } from '../ui/plain-key'
import { Skeleton } from '../ui/skeleton'
import { Tabs } from '../ui/tabs'
import { useTheme } from '../ui/use-theme'
import { t } from '../ui/words'
import { ActivityTitle } from './activity-title'
import { PanelHeader } from './panel-header'
import { useRunnerWatch } from './use-runner-watch'

// The page in view comes first; what is not in view is not loaded.
const ListsView = lazy(() => import('../lists/lists-view').then(({ ListsView }) => ({ default: ListsView })))
const ActivityView = lazy(() =>
  import('../activity/activity-view').then(({ ActivityView }) => ({ default: ActivityView })),
)
const ShortcutsDialog = lazy(() =>
  import('./shortcuts-dialog').then(({ ShortcutsDialog }) => ({ default: ShortcutsDialog })),
)

const waiting = (
  <div className="p-3">
    <Skeleton lines={5} />
  </div>
)

export function Panel() {
  useTheme()
  useRunnerWatch()
  const { tab, showTab, askForAddress } = usePanelState()
  const [shortcuts, setShortcuts] = useState(false)
  useEffect(
    () =>
      onPlainKey({
        '?': () => setShortcuts(true),
        ...(tab === 'page' ? { '/': () => askForAddress(true) } : {}),
      }),
    [tab, askForAddress],
  )
  return (
    <>
      <Tabs
        label="Leadlight"
        selected={tab}
        onSelect={showTab}
        head={<PanelHeader onShortcuts={() => setShortcuts(true)} />}
        tabs={[
          { id: 'page', title: t('tabThisPage'), view: <ThisPage /> },
          {
            id: 'lists',
            title: t('tabLists'),
            view: (
              <Suspense fallback={waiting}>
                <ListsView />
              </Suspense>
            ),
          },
          {
            id: 'activity',
            title: <ActivityTitle />,
            view: (
              <Suspense fallback={waiting}>
                <ActivityView />
              </Suspense>
            ),
          },
        ]}
      />
      {shortcuts && (
        <Suspense>
          <ShortcutsDialog onClose={() => setShortcuts(false)} />
        </Suspense>
      )}
    </>
  )
}
