import type { Refusal } from '../../lib/domain/refusal'
import type { VendorId } from '../../lib/domain/vendor'
import { RefusalRemedy } from '../settings/refusal-remedy'
import { refusalText } from '../ui/problem-words'

interface Props {
  readonly refusal: Refusal
  readonly vendor?: VendorId
  readonly onDone: () => void
}

/** Why not, and what can be done about it on the spot. */
export function Refused({ refusal, vendor, onDone }: Props) {
  return (
    <div className="mt-1">
      <p role="alert" className="text-sm text-bad">
        {refusalText(refusal, vendor)}
      </p>
      <RefusalRemedy refusal={refusal} onDone={onDone} />
    </div>
  )
}
