import { useLiveQuery } from 'dexie-react-hooks'
import { recentGroups } from '../../lib/store/queries/groups'
import { Section } from '../ui/section'
import { t } from '../ui/words'
import { GroupRow } from './group-row'

export function GroupsSection() {
  const groups = useLiveQuery(() => recentGroups(8))
  if (!groups || groups.length === 0) return null
  return (
    <Section title={t('groupsTitle')}>
      <ul>
        {groups.map((progress) => (
          <GroupRow key={progress.group.id} progress={progress} />
        ))}
      </ul>
    </Section>
  )
}
