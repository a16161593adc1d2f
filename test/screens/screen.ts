import type { Page } from '@playwright/test'
import type { Stage } from './stage'

/** One state of one surface, and the way there. */
export interface Screen {
  /** The beginning of the names of its pictures. */
  readonly name: string
  /** Also in the narrow, the wide and the widest panel, and looked at by axe in `npm test`. */
  readonly main?: true
  /** For what has the width of a tab. */
  readonly tab?: true
  /** For people who build: only a picture. */
  readonly unchecked?: true
  open(stage: Stage): Promise<Page>
}

/** Screens that share a browser, in this order, and what there is before the first of them. */
export interface Scene {
  readonly name: string
  readonly language?: string
  before?(stage: Stage): Promise<void>
  readonly screens: readonly Screen[]
}
