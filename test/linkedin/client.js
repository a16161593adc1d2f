/* Runs in the demo LinkedIn's pages, as LinkedIn's own application would: it builds what is shown by DOM calls, and
   moves between pages without loading, in the same unhurried order as the real one. */
;(() => {
  const { page, settings } = JSON.parse(document.getElementById('demo-state').textContent)
  const own = window.ownChange ?? ((change) => change())
  const ownFetch = window.ownFetch ?? window.fetch.bind(window)
  const svgTags = new Set(['svg', 'use', 'path'])
  let lazy = []
  let journey = 0

  const built = (tree) => {
    if (typeof tree === 'string') return document.createTextNode(tree)
    if ('comment' in tree) return document.createComment(tree.comment)
    const element = svgTags.has(tree.tag)
      ? document.createElementNS('http://www.w3.org/2000/svg', tree.tag)
      : document.createElement(tree.tag)
    for (const [name, value] of Object.entries(tree.attrs)) element.setAttribute(name, value)
    for (const child of tree.children) element.appendChild(built(child))
    return element
  }

  const show = (shown) =>
    own(() => {
      for (const [name, value] of Object.entries(shown.html))
        document.documentElement.setAttribute(name, value)
      for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name)
      for (const [name, value] of Object.entries(shown.body.attrs)) document.body.setAttribute(name, value)
      document.body.replaceChildren(...shown.body.children.map(built))
      lazy = shown.lazy ?? []
    })

  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  const main = () => document.querySelector('#workspace') ?? document.querySelector('main')

  /** Address first; then the old page lingers, placeholders follow, and the title changes before or after. */
  const travel = async (href) => {
    const mine = ++journey
    const answer = ownFetch(
      `/__demo/page?href=${encodeURIComponent(href)}&settings=${encodeURIComponent(settings.all)}`,
    )
    const { page: next } = await (await answer).json()
    if (mine !== journey) return
    if (!next || next.plain) return location.assign(href)
    if (settings.titleFirst) own(() => (document.title = next.title))
    await wait(settings.linger)
    if (mine !== journey) return
    own(() => main()?.replaceChildren(document.createElement('div'), document.createElement('div')))
    await wait(settings.placeholder)
    if (mine !== journey) return
    show(next)
    await wait(settings.titleFirst ? 0 : settings.placeholder)
    if (mine === journey) own(() => (document.title = next.title))
  }

  const application = (path) => /^\/(?:sales|talent)\b/.exec(path)?.[0]
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return
    const url = new URL(link.href)
    if (url.hostname !== location.hostname || link.target === '_blank') return
    // Sales Navigator and Recruiter are applications of their own, and load as such.
    if (application(url.pathname) !== application(location.pathname)) return
    event.preventDefault()
    history.pushState(null, '', url.pathname + url.search)
    travel(location.href)
  })
  window.addEventListener('popstate', () => travel(location.href))

  /** Parts that LinkedIn renders only when the reader of the page comes near them. */
  document.addEventListener(
    'scroll',
    () => {
      const due = lazy
      lazy = []
      setTimeout(() => {
        own(() => {
          for (const { key, tree } of due)
            document.querySelector(`[componentkey="${key}"]`)?.appendChild(built(tree))
        })
      }, settings.placeholder)
    },
    { capture: true, passive: true },
  )

  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    body { margin: 0; font: 14px/1.45 system-ui, sans-serif; background: #f4f2ee; color: #222 }
    svg, img, figure, code, [data-testid=toasts-title] { display: none }
    header { background: #fff; padding: 10px 24px; border-bottom: 1px solid #ddd }
    header [role=search] { display: inline-block; margin: 0 16px }
    a { color: #0a55a8; text-decoration: none; margin-right: 6px } h1, h2 { font-size: 20px; margin: 4px 0 }
    main { max-width: 1060px; margin: 0 auto } p { margin: 3px 0 } hr { border: 0; border-top: 1px solid #eee }
    main section, [role=listitem], .artdeco-card, aside { background: #fff; border: 1px solid #ddd; border-radius: 8px; padding: 16px; margin: 10px }
    main section section { border: 0; padding: 0 } button, [role=toolbar] a { margin: 4px }
    [role=button] { display: inline-block; border: 1px solid #ddd; border-radius: 6px; padding: 2px 10px; margin: 6px 6px 6px 0 }
    [role=toolbar] { display: none } ul { padding-left: 16px }
    #workspace { overflow-y: scroll; height: calc(100vh - 44px) } #workspace > div { min-height: 200vh }
    .visually-hidden, .a11y-text { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  `)
  document.adoptedStyleSheets = [sheet]
  document.addEventListener('DOMContentLoaded', () => show(page))
})()
