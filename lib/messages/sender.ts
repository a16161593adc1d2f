export interface Sender {
  readonly id?: string | undefined
  readonly origin?: string | undefined
  readonly frameId?: number | undefined
}

/** What we are: our id and our pages' origin. */
export interface Self {
  readonly id: string
  readonly origin: string
}

/**
 * Decides by origin, never by the presence of a tab: an extension page opened in a tab has one, and so has a
 * content script. Anything that is not the top frame of one of our own pages is nobody, our content script included.
 */
export const isOurPage = (sender: Sender, self: Self): boolean =>
  sender.id === self.id && sender.origin === self.origin && (sender.frameId ?? 0) === 0
