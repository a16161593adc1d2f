export interface Sender {
  readonly id?: string | undefined
  readonly origin?: string | undefined
  readonly frameId?: number | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
}

/** What we are: our id and our pages' origin. */
export interface Self {
  readonly id: string
  readonly origin: string
}

const linkedIn = /^https:\/\/(?:www|m|touch|[a-z]{2})\.linkedin\.com$/

/**
 * Decides by origin, never by the presence of a tab: an extension page opened in a tab has one too. Anything that
 * is neither our own page's top frame nor a LinkedIn page's top frame is nobody.
 */
export function whoSent(sender: Sender, self: Self): 'our-page' | 'linkedin-page' | 'nobody' {
  if (sender.id !== self.id || (sender.frameId ?? 0) !== 0) return 'nobody'
  if (sender.origin === self.origin) return 'our-page'
  if (sender.tab?.id !== undefined && sender.origin !== undefined && linkedIn.test(sender.origin))
    return 'linkedin-page'
  return 'nobody'
}
