import { memo } from 'react'
import { CopyMenu } from '../export/copy-menu'
import { ExportMenu } from '../export/export-menu'
import { count } from '../ui/words'

interface Props {
  readonly shown: number
  readonly name: string
  readonly people: () => Promise<readonly string[]>
}

const Menus = memo(function Menus({ people, name, none }: Omit<Props, 'shown'> & { readonly none: boolean }) {
  return (
    <>
      <CopyMenu people={people} listName={name} disabled={none} />
      <ExportMenu people={people} listName={name} disabled={none} />
    </>
  )
})

/** How many there are to see, and the ways out for all of them. */
export function TableFoot({ shown, name, people }: Props) {
  return (
    <footer data-foot className="flex min-h-11 items-center gap-1 border-t border-line px-3 py-2">
      <span aria-live="polite" className="flex-1 text-soft">
        {count('people', shown)}
      </span>
      <Menus people={people} name={name} none={shown === 0} />
    </footer>
  )
}
