import { columnName, headStyle, sheetRows, textStyle } from './sheet'
import { openZip } from './zip'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const main = `${office}/spreadsheetml/2006/main`
const relations = `${office}/officeDocument/2006/relationships`
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const types = `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`

const related = (lines: readonly (readonly [string, string])[]): string =>
  `${head}<Relationships xmlns="${office}/package/2006/relationships">${lines
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Leadlight" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** Number format 49 is "text": a phone number keeps its plus, a formula stays a word. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`

const sheetHead = (columns: number): string =>
  `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns}" width="22" customWidth="1"/></cols><sheetData>`

export interface Workbook {
  rows(rows: readonly (readonly string[])[]): Promise<void>
  finish(): Promise<Uint8Array<ArrayBuffer>[]>
}

/**
 * One sheet of text, written row by row. The libraries for this make the whole sheet in one go, nine seconds of a
 * frozen panel for 100,000 people, and a worker is closed to us by our own policy of trusted types.
 */
export async function openWorkbook(header: readonly string[]): Promise<Workbook> {
  const zip = openZip()
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', types],
    ['_rels/.rels', related([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook],
    [
      'xl/_rels/workbook.xml.rels',
      related([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
  ]
  for (const [name, text] of parts) await (await zip.entry(name))(text)
  const write = await zip.entry('xl/worksheets/sheet1.xml')
  const names = header.map((_, i) => columnName(i))
  await write(sheetHead(header.length) + sheetRows([header], 1, headStyle, names))
  let next = 2
  return {
    async rows(rows) {
      await write(sheetRows(rows, next, textStyle, names))
      next += rows.length
    },
    async finish() {
      await write('</sheetData></worksheet>')
      return zip.finish()
    },
  }
}
