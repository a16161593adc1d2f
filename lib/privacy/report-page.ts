/** One heading with its lines: what it is, the value, and whatever else is known of it. */
export interface ReportPart {
  readonly title: string
  readonly rows: readonly (readonly [label: string, value: string, ...more: string[]])[]
  /** Said when there are no rows. */
  readonly none: string
}

interface ReportPage {
  readonly language: string
  readonly title: string
  readonly intro: string
  readonly parts: readonly ReportPart[]
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control signs and direction overrides could make a value read as another. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

export const escaped = (text: string): string =>
  text.replace(unseen, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '')

const style = [
  ':root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}',
  'body{max-width:50rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.8rem 0 .3rem}',
  'table{width:100%;border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0}',
  'tr{border-top:1px solid color-mix(in srgb,currentColor 18%,transparent)}',
  'th{font-weight:500;width:11rem}td{overflow-wrap:anywhere}',
].join('')

const rowOf = ([label, ...cells]: ReportPart['rows'][number]): string =>
  `<tr><th scope="row">${escaped(label)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`

const partOf = ({ title, rows, none }: ReportPart): string =>
  `<h2>${escaped(title)}</h2>${
    rows.length > 0 ? `<table>${rows.map(rowOf).join('')}</table>` : `<p>${escaped(none)}</p>`
  }`

/** A file of its own that loads nothing and runs nothing: everything in it is text. */
export const reportPage = ({ language, title, intro, parts }: ReportPage): string =>
  `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8">` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
  `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style>` +
  `</head><body><h1>${escaped(title)}</h1><p>${escaped(intro)}</p>${parts.map(partOf).join('')}</body></html>\n`
