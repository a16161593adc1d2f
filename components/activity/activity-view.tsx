import { useState } from 'react'
import { SegmentedControl } from '../ui/segmented-control'
import { t } from '../ui/words'
import { AlarmBanner } from './alarm-banner'
import { DeliveriesSection } from './deliveries-section'
import { GroupsSection } from './groups-section'
import { NeedsYou } from './needs-you'
import { QueueSection } from './queue-section'
import { RecentSection } from './recent-section'
import { SpendingView } from './spending-view'

type Part = 'now' | 'spending'

/** What is under way and what it waits for; and, aside, what everything has cost. */
export function ActivityView() {
  const [part, setPart] = useState<Part>('now')
  return (
    <div className="space-y-3 p-3">
      <h2 className="sr-only">{t('tabActivity')}</h2>
      <AlarmBanner />
      <SegmentedControl
        label={t('activityView')}
        hideLabel
        options={[
          { value: 'now', label: t('activityNow') },
          { value: 'spending', label: t('activitySpending') },
        ]}
        value={part}
        onChange={setPart}
      />
      {part === 'now' ? (
        <>
          <NeedsYou />
          <QueueSection />
          <GroupsSection />
          <DeliveriesSection />
          <RecentSection />
        </>
      ) : (
        <SpendingView />
      )}
    </div>
  )
}
