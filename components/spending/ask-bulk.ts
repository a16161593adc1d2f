import { refusalOf } from '../../lib/domain/refusal'
import { intentNow } from '../../lib/messages/intent'
import { send } from '../../lib/messages/send'
import { showToast, showUndo } from '../../lib/ui-state/toast-state'
import { count } from '../ui/words'
import type { Looked, Questions } from './use-preflight'

async function takeBack(groupIds: readonly string[]): Promise<void> {
  let cancelled = 0
  for (const groupId of groupIds) cancelled += (await send('group.cancel', { groupId })).cancelled
  showToast(count('questionsTakenBack', cancelled))
}

/**
 * Asks for everybody in the pieces that were looked at, each at the price it showed. Whatever was promised can be
 * taken back for three seconds, also when a later piece is refused.
 */
export async function askBulk(
  { pieces }: Looked,
  { fields, again, later }: Omit<Questions, 'personIds'>,
): Promise<{ groupIds: string[] }> {
  // All of them now: a gesture is only a gesture for a moment.
  const wanted = pieces
    .filter(({ look }) => look.ask > 0)
    .map(({ personIds, look }) => ({
      personIds,
      // The dialog is the second yes to a sum above the user's mark.
      intent: intentNow(look.least, Math.min(look.ask, look.people), true),
    }))
  const groupIds: string[] = []
  let jobs = 0
  try {
    for (const { personIds, intent } of wanted) {
      const begun = await send('bulk.request', {
        intent,
        personIds: [...personIds],
        fields: [...fields],
        again,
        later,
      })
      groupIds.push(begun.groupId)
      jobs += begun.jobs
    }
  } catch (error) {
    if (groupIds.length === 0) throw refusalOf(error)
  }
  showUndo(count('questionsBegin', jobs), () => void takeBack(groupIds))
  return { groupIds }
}
