import type { Cost } from '../../lib/domain/finding'
import { count, formatNumber } from './words'

export const priceText = ({ credits, basis }: Cost): string =>
  count(basis === 'assumed' && credits > 0 ? 'creditsAssumed' : 'credits', credits)

/** On a button there is room for the figure only; ≈ says that the vendor publishes no price. */
export const priceMark = ({ credits, basis }: Cost): string =>
  `${basis === 'assumed' && credits > 0 ? '≈' : ''}${formatNumber(credits)}`
