import { Check, X } from 'lucide-react'
import { t, type Word } from '../ui/words'

const does: readonly Word[] = ['welcomeDoes1', 'welcomeDoes2', 'welcomeDoes3']
const never: readonly Word[] = ['welcomeNever1', 'welcomeNever2', 'welcomeNever3']

function List({ words, Sign, look }: { words: readonly Word[]; Sign: typeof Check; look: string }) {
  return (
    <ul className="mt-1 space-y-1">
      {words.map((word) => (
        <li key={word} className="flex gap-2">
          <Sign size={16} aria-hidden="true" className={`mt-px shrink-0 ${look}`} />
          <span>{t(word)}</span>
        </li>
      ))}
    </ul>
  )
}

export function Promises() {
  return (
    <>
      <h2 className="text-lg font-semibold">{t('welcomeTitle')}</h2>
      <List words={does} Sign={Check} look="text-good" />
      <h3 className="mt-3 font-semibold">{t('welcomeNever')}</h3>
      <List words={never} Sign={X} look="text-soft" />
    </>
  )
}
