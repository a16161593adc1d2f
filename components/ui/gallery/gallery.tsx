import type { ReactNode } from 'react'
import { ChoiceSamples } from './choice-samples'
import { FieldSamples } from './field-samples'
import { FloatingSamples } from './floating-samples'
import { MoneySamples } from './money-samples'
import { WaitingSamples } from './waiting-samples'

const rooms: readonly [string, () => ReactNode][] = [
  ['Buttons and money', MoneySamples],
  ['Fields', FieldSamples],
  ['Choices', ChoiceSamples],
  ['What floats', FloatingSamples],
  ['Waiting, empty, wrong', WaitingSamples],
]

/** For people who build: every part in every state. Not in what is shipped, so its words are in no language file. */
export function Gallery() {
  return (
    <main className="mx-auto max-w-180 p-3">
      <h1 className="text-lg font-semibold">Components</h1>
      {rooms.map(([title, Room]) => (
        <section key={title} className="mt-4 border-t border-line pt-3">
          <h2 className="mb-2 font-semibold">{title}</h2>
          <div className="space-y-3">
            <Room />
          </div>
        </section>
      ))}
    </main>
  )
}
