import { CopyButton } from '../ui/copy-button'
import { Disclosure } from '../ui/disclosure'
import { t } from '../ui/words'

/** What a vendor sent and nobody here could read or place: the user paid for it, and may look at it. */
export function RawAnswer({ raw }: { raw: string }) {
  return (
    <Disclosure summary={t('rawAnswer')} className="text-sm text-soft">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="group" tabIndex={0} aria-label={t('rawAnswer')} className="max-h-48 overflow-auto">
        <pre className="rounded-md bg-raised p-2 text-xs break-all whitespace-pre-wrap">{raw}</pre>
      </div>
      <div className="flex justify-end pr-2.5">
        <CopyButton value={raw} label={t('rawAnswer')} />
      </div>
    </Disclosure>
  )
}
