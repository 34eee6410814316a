/** A workbook written as a stream: several sheets, frozen headers, widths, formats that keep identifiers as they are. */
import type { Properties, SheetGiven } from './given.ts'
import { escaped, headRows, sheetXml } from './sheet-xml.ts'
import { zipped, type PartGiven } from './zip.ts'

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The bytes of an .xlsx file. Rows are pulled as the bytes are taken, one sheet after another. */
export const writeWorkbook = (sheets: readonly SheetGiven[], properties?: Properties): AsyncGenerator<Buffer> => zipped(partsFor(sheets, properties))

/** The whole file at once, for an answer that is not streamed. */
export async function workbookBytes(sheets: readonly SheetGiven[]): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of writeWorkbook(sheets)) pieces.push(piece)
  return Buffer.concat(pieces)
}

function partsFor(sheets: readonly SheetGiven[], properties: Properties | undefined): PartGiven[] {
  const numbers = sheets.map((_, i) => i + 1)
  const override = (name: string, type: string) => `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${type}+xml"/>`
  const types = `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${numbers.map((n) => override(`worksheets/sheet${n}`, 'worksheet')).join('')}${properties ? `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` : ''}</Types>`
  const link = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const root = `${head}<Relationships xmlns="${packaged}/relationships">${link('rId1', 'officeDocument', 'xl/workbook.xml')}${properties ? `<Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` : ''}</Relationships>`
  const links = `${head}<Relationships xmlns="${packaged}/relationships">${numbers.map((n) => link(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${link('rIdStyles', 'styles', 'styles.xml')}</Relationships>`
  return [
    { name: '[Content_Types].xml', text: [types] },
    { name: '_rels/.rels', text: [root] },
    ...(properties ? [{ name: 'docProps/core.xml', text: [coreXml(properties)] }] : []),
    { name: 'xl/workbook.xml', text: [bookXml(sheets)] },
    { name: 'xl/_rels/workbook.xml.rels', text: [links] },
    { name: 'xl/styles.xml', text: [styles] },
    ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, text: sheetXml(sheet) })),
  ]
}

const coreXml = ({ title, creator, description, created_at }: Properties): string =>
  `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator><dc:description>${escaped(description)}</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${created_at.round('second').toString()}</dcterms:created></cp:coreProperties>`

function bookXml(sheets: readonly SheetGiven[]): string {
  const names = sheets.map(({ name }) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))
  const titles = sheets.map((sheet, i) => {
    const quoted = escaped(`'${(names[i] ?? '').replaceAll("'", "''")}'!$${headRows(sheet) - (sheet.groups ? 1 : 0)}:$${headRows(sheet)}`)
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}</definedName>`
  })
  const list = names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
}

// quotePrefix: a text stays a text even when its cell is edited
const font = (rest: string) => `<font>${rest}<name val="Microsoft YaHei"/><family val="2"/></font>`
const edge = '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>'
const cell = (format: number, rest = '', align = '') =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"${rest}${align ? ` applyAlignment="1">${align}</xf>` : '/>'}`
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><fonts count="4">${font('<sz val="11"/>')}${font('<b/><sz val="16"/>')}${font('<sz val="10"/><color rgb="FF4A5756"/>')}${font('<b/><sz val="11"/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF7F5EF"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${edge}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="3" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>${cell(49, ' quotePrefix="1"')}${cell(3)}${cell(4)}${cell(164)}${cell(165)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
