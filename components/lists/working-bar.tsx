import { Button } from '../ui/button'
import { Progress } from '../ui/progress'
import { formatNumber, t } from '../ui/words'
import type { Working } from './use-bulk'

/** How far a piece of work over many people has come, and the way to end it. */
export function WorkingBar({ done, total, stop }: Working) {
  const text = t('bulkWorking', formatNumber(done), formatNumber(total))
  return (
    <div className="flex min-h-7 items-center gap-2">
      <div className="flex-1">
        <Progress label={text} value={done} max={total} text={text} />
      </div>
      {stop && <Button onClick={stop}>{t('bulkStop')}</Button>}
    </div>
  )
}
