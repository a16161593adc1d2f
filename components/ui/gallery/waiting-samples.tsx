import { Users } from 'lucide-react'
import { Button } from '../button'
import { EmptyState } from '../empty-state'
import { Notice } from '../notice'
import { Progress } from '../progress'
import { Section } from '../section'
import { Skeleton } from '../skeleton'

export function WaitingSamples() {
  return (
    <>
      <Section title="Email" aside={<span className="text-sm text-soft">2</span>}>
        <p>nora.vance@quillmere.example</p>
      </Section>
      <Progress label="Asking" value={12} max={25} text="12 of 25" />
      <Progress label="Asking" value={0} max={25} text="0 of 25" />
      <Skeleton />
      <Notice>A plain word.</Notice>
      <Notice title="Not sure who this is" action={<Button>Read again</Button>} tone="warn">
        Parts of this page disagree about whose profile it is.
      </Notice>
      <Notice title="Your key is refused" action={<Button>Open settings</Button>} tone="bad">
        LoneScale does not accept your key. Nothing was charged.
      </Notice>
      <EmptyState icon={Users} title="No lists yet" action={<Button weight="primary">New list</Button>}>
        A list starts with the first person you add to it.
      </EmptyState>
    </>
  )
}
