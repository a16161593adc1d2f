import { Check, Minus } from 'lucide-react'

/** Lies over a native box, which keeps its own behaviour. */
export function Tick({ mixed = false, shown }: { mixed?: boolean; shown: boolean }) {
  const Sign = mixed ? Minus : Check
  return shown ? (
    <Sign
      size={12}
      strokeWidth={3}
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 m-auto text-on-accent"
    />
  ) : null
}
