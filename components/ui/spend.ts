import type { Intent } from '../../lib/domain/intent'
import { Refusal } from '../../lib/domain/refusal'
import type { InputOf, Messages, OutputOf } from '../../lib/messages/contract'
import { send } from '../../lib/messages/send'
import { askAboutSpend } from '../../lib/ui-state/spend-question'

type Spending = {
  [N in keyof Messages]: InputOf<Messages[N]> extends { readonly intent: Intent } ? N : never
}[keyof Messages]

/**
 * Every message that may cost something goes this way: when the sum is above the user's mark, they are asked, and a
 * no is no refusal but simply the end. Answers `undefined` then.
 */
export async function spend<N extends Spending>(
  name: N,
  input: InputOf<Messages[N]>,
): Promise<OutputOf<Messages[N]> | undefined> {
  try {
    return await send(name, input)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'needs-confirmation') throw error
    if (!(await askAboutSpend(Number(error.detail)))) return undefined
    const { intent } = input as { readonly intent: Intent }
    return send(name, { ...input, intent: { ...intent, confirmed: true } })
  }
}
