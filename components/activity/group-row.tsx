import { Pause, Play, X } from 'lucide-react'
import { send } from '../../lib/messages/send'
import type { GroupProgress } from '../../lib/store/queries/groups'
import { IconButton } from '../ui/icon-button'
import { priceText } from '../ui/price-words'
import { Progress } from '../ui/progress'
import { count, formatWhen, t } from '../ui/words'

/** One action about many people: how far, what came of it, what it has cost, and its brakes. */
export function GroupRow({ progress }: { progress: GroupProgress }) {
  const {
    group,
    total,
    done,
    found,
    unmatched,
    failed,
    unknown,
    cancelled,
    waiting,
    sending,
    paused,
    cost,
    exact,
  } = progress
  const fields = group.fields.map((field) => t(field).toLowerCase()).join(', ')
  const title = count('groupAbout', group.people, fields)
  const ended = total - waiting
  const figures = [
    paused && waiting > 0 && t('groupPaused'),
    found > 0 && t('groupFound', found),
    done - found > 0 && t('groupNothing', done - found),
    unmatched > 0 && t('groupUnmatched', unmatched),
    failed > 0 && t('groupFailed', failed),
    unknown > 0 && t('groupUnknown', unknown),
    cancelled > 0 && t('groupCancelled', cancelled),
    t('groupCost', priceText({ credits: cost, basis: exact ? 'reported' : 'assumed' })),
  ]
  const canBrake = waiting > sending
  return (
    <li className="border-t border-line py-1.5 first:border-t-0">
      <div className="flex min-h-7 items-center gap-1">
        <span className="min-w-0 flex-1 font-medium break-words">{title}</span>
        {canBrake ? (
          <>
            {paused ? (
              <IconButton
                icon={Play}
                label={t('resume')}
                onClick={() => void send('group.resume', { groupId: group.id })}
              />
            ) : (
              <IconButton
                icon={Pause}
                label={t('pause')}
                onClick={() => void send('group.pause', { groupId: group.id })}
              />
            )}
            <IconButton
              icon={X}
              label={t('stepCancel')}
              onClick={() => void send('group.cancel', { groupId: group.id })}
            />
          </>
        ) : (
          <span className="text-sm whitespace-nowrap text-soft">{formatWhen(group.startedAt)}</span>
        )}
      </div>
      {waiting > 0 && (
        <Progress label={title} value={ended} max={total} text={t('groupProgress', ended, total)} />
      )}
      <p className="text-sm text-soft">{figures.filter(Boolean).join(' · ')}</p>
    </li>
  )
}
