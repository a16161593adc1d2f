import { type LinkedInAddress, personUrl, readLinkedInUrl } from '../domain/linkedin-url'

/** A profile as LinkedIn writes its address itself: letters of Latin tongues only, and no id of LinkedIn's own. */
const usual =
  /^(?:https?:\/\/)?(?:www\.)?linkedin\.com\/in\/(?!ac[ow]|(?:edit|new|settings)\/?$)([a-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f-]{3,100})\/?$/i

/** The same as taking it apart with all care, a good deal sooner for nearly every address there is. */
export function profileLink(text: string): LinkedInAddress | undefined {
  const slug = usual.exec(text)?.[1]?.toLowerCase()
  if (slug === undefined) return readLinkedInUrl(text)
  const ids = { slug }
  const url = personUrl(ids)
  return { kind: 'person', ids, part: '', ...(url ? { url } : {}) }
}
