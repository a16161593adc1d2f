import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonProps } from './button'
import { Tooltip } from './tooltip'

interface Props extends Omit<ButtonProps, 'children'> {
  readonly icon: LucideIcon
  readonly label: string
}

/** An icon never stands alone: its label is its name and shows on hover and focus. */
export function IconButton({ icon: Icon, label, weight = 'quiet', className = '', ...rest }: Props) {
  return (
    <Tooltip text={label}>
      <Button weight={weight} aria-label={label} className={`w-7 shrink-0 px-0! ${className}`} {...rest}>
        <Icon size={16} aria-hidden="true" />
      </Button>
    </Tooltip>
  )
}
