import { count } from '../ui/words'

/** How many things do not go on without the user. */
export function AttentionBadge({ count: things }: { count: number }) {
  return (
    <>
      <span
        aria-hidden="true"
        className="inline-flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-xs font-semibold text-on-accent"
      >
        {things}
      </span>
      <span className="sr-only">{count('attention', things)}</span>
    </>
  )
}
