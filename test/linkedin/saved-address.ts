const address = String.raw`https://(?:www|[a-z]{2})\.linkedin\.com/(?:in|company|school|showcase|sales|talent|search)/[^"'<>\s)]+`

/** Where a saved page came from: what the browser noted, what the page calls itself, or whose links it is full of. */
export function savedAddress(html: string): string | undefined {
  const noted = new RegExp(`saved from url=\\(\\d+\\)(${address})`).exec(html)
  const canonical = new RegExp(`rel="canonical"\\s+href="(${address})"`).exec(html)
  const own = /https:\/\/www\.linkedin\.com\/in\/[^"'/?]+(?=\/overlay\/)/.exec(html)
  return noted?.[1] ?? canonical?.[1] ?? own?.[0]
}
