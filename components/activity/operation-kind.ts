import { t } from '../ui/words'

/** What beside a plain lookup is asked; nothing for that. */
export const operationKind = (operation: string): string => {
  if (operation.endsWith('.source')) return t('opSource')
  if (operation.endsWith('.create-list')) return t('opList')
  return operation.endsWith('.bulk') || operation.endsWith('-later') ? t('opBulk') : ''
}
