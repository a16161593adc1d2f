import type { PageState } from '../domain/page-report'

/**
 * Who is this page about? The address says one thing; every other witness on the page must say the same. Addresses
 * name a person; words only name a name, so they confirm but never carry an answer alone.
 */
export class Witnesses {
  readonly agree: string[] = []
  readonly disagree: string[] = []
  private addressed = false
  private contradicted = false

  /** `undefined`: the witness is not on the page and says nothing. */
  address(name: string, agrees: boolean | undefined): void {
    if (agrees) this.addressed = true
    this.note(name, agrees, true)
  }

  /** `late` witnesses, such as the title, may lag behind the page without accusing it. */
  words(name: string, agrees: boolean | undefined, late = false): void {
    this.note(name, agrees, !late)
  }

  private note(name: string, agrees: boolean | undefined, accuses: boolean): void {
    if (agrees === undefined) return
    ;(agrees ? this.agree : this.disagree).push(name)
    if (!agrees && accuses) this.contradicted = true
  }

  /** No address on the page fits: it still shows what was there before. */
  get verdict(): PageState {
    if (!this.addressed) return 'loading'
    if (this.contradicted) return 'unsure'
    return this.agree.length > 1 ? 'settling' : 'loading'
  }
}
