import type { Cost } from '../../lib/domain/finding'
import { Button, type ButtonProps } from './button'
import { priceMark, priceText } from './price-words'

interface Props extends Omit<ButtonProps, 'children'> {
  /** Verb and object: "Find email". */
  readonly label: string
  readonly price: Cost
}

/** Nothing is spent by a button that does not say how much. */
export function MoneyButton({ label, price, className = '', ...rest }: Props) {
  return (
    <Button
      aria-label={`${label} · ${priceText(price)}`}
      title={priceText(price)}
      className={`gap-1! px-2! ${className}`}
      {...rest}
    >
      <span>{label}</span>
      <span aria-hidden="true" className="opacity-80">
        · {priceMark(price)}
      </span>
    </Button>
  )
}
