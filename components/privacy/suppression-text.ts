import type { Suppression } from '../../lib/domain/suppression'
import { countryName, t } from '../ui/words'

/** Why nobody may ask about somebody, in one sentence. */
export function suppressionText({ id, kind, reason }: Suppression): string {
  if (reason === 'forgotten') return t('outForgotten')
  const plain = id.slice(id.indexOf(':') + 1)
  if (kind === 'domain') return t('outDomain', plain)
  if (kind === 'country') return t('outCountry', countryName(plain))
  return t('outPerson')
}
