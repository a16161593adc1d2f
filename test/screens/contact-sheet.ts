/** All pictures on one page: one row for each screen, in the order in which they were taken. */
export function contactSheet(screens: readonly { name: string; pictures: readonly string[] }[]): string {
  const rows = screens.map(
    ({ name, pictures }) => `<section><h2>${name}</h2>
${pictures
  .map((file) => {
    const [, width = '360'] = file.split('.')
    return `<a href="${file}"><img loading="lazy" width="${Math.round(Number(width) / 2)}" src="${file}" alt="${file}"><br>${file}</a>`
  })
  .join('\n')}</section>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Leadlight screens</title>
<style>body{font:13px system-ui;margin:16px;background:#8a9094}section{margin:0 0 24px;clear:both}
a{display:inline-block;margin:0 12px 12px 0;vertical-align:top;color:#111;font-size:11px}h2{font-size:15px}</style>
${rows.join('\n')}
`
}
