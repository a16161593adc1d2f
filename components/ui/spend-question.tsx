import { useSpendQuestion } from '../../lib/ui-state/spend-question'
import { Button } from './button'
import { Dialog } from './dialog'
import { count, t } from './words'

/** Stands once in every page: whatever spends there asks by way of `spend`. */
export function SpendQuestion() {
  const question = useSpendQuestion((state) => state.question)
  const credits = question?.credits ?? 0
  const no = () => question?.answer(false)
  return (
    <Dialog
      open={question !== undefined}
      onClose={no}
      title={t('spendQuestion')}
      role="alertdialog"
      actions={
        <>
          <Button weight="primary" onClick={() => question?.answer(true)}>
            {count('spendQuestionYes', credits)}
          </Button>
          <Button onClick={no}>{t('cancel')}</Button>
        </>
      }
    >
      {count('spendQuestionWhy', credits)}
    </Dialog>
  )
}
