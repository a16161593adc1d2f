import type { Confidence } from '../../lib/domain/fact'
import type { FieldSource } from '../../lib/domain/person'
import { type VendorId, vendorIds } from '../../lib/domain/vendor'
import { catalogue } from '../../lib/vendors/catalogue'
import { formatWhen, t, type Word } from '../ui/words'

const sure: Record<Confidence, Word> = { high: 'sureHigh', medium: 'sureMedium', low: 'sureLow' }

export const confidenceText = (confidence: Confidence): string => t(sure[confidence])

const isVendor = (from: string): from is VendorId => (vendorIds as readonly string[]).includes(from)

/** Who says so: the user, a vendor, or which part of the page. */
export function saidBy(from: string): string {
  if (from === 'you') return t('sourceYou')
  if (from === 'typed') return t('sourceTyped')
  if (from === 'company page') return t('sourceCompanyPage')
  if (isVendor(from)) return catalogue[from].name
  return t('sourcePage', from)
}

export const sourceText = ({ from, at, confidence }: FieldSource): string =>
  [saidBy(from), formatWhen(at), confidence && confidenceText(confidence)].filter(Boolean).join(' · ')
