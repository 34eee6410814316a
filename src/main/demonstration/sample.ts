/** The papers of the demonstration: small pictures that say 示例 SAMPLE, drawn in strokes so that no font is needed. */
import sharp from 'sharp'

export type Sample = 'licence' | 'premises' | 'roster' | 'contract'
export type Samples = Readonly<Record<Sample, Buffer>>

/** Each stroke in a square of 100. */
const strokes = {
  示: ['M30 18H70', 'M12 40H88', 'M50 40V88L40 80', 'M32 54L16 76', 'M68 54L84 76'],
  例: ['M24 10L10 42', 'M19 30V92', 'M32 20H64', 'M48 20L34 52', 'M42 38H62L36 86', 'M44 52L54 62', 'M74 24V66', 'M90 12V88L80 82'],
  S: ['M80 20H20V50H80V80H20'],
  A: ['M15 85L50 15L85 85', 'M28 60H72'],
  M: ['M15 85V15L50 60L85 15V85'],
  P: ['M20 85V15H80V50H20'],
  L: ['M20 15V85H80'],
  E: ['M80 15H20V85H80', 'M20 50H70'],
} as const

const papers: Readonly<Record<Sample, { ground: string; ink: string; width: number; height: number }>> = {
  licence: { ground: '#f7efd9', ink: '#8a5a12', width: 560, height: 400 },
  premises: { ground: '#dfe9ee', ink: '#2c5870', width: 560, height: 400 },
  roster: { ground: '#ffffff', ink: '#444444', width: 400, height: 560 },
  contract: { ground: '#f2f2ec', ink: '#5a2f2f', width: 400, height: 560 },
}

/** Draws the samples. */
export async function drawSamples(): Promise<Samples> {
  const [licence, premises, roster, contract] = await Promise.all([draw('licence'), draw('premises'), draw('roster'), draw('contract')])
  return { licence, premises, roster, contract }
}

function draw(paper: Sample): Promise<Buffer> {
  const { ground, ink, width, height } = papers[paper]
  const left = (width - 300) / 2
  const top = height / 2 - 100
  const rules = Array.from({ length: 4 }, (_, i) => `<path d="M40 ${height - 90 + i * 18}H${width - 40}" stroke-width="1" opacity="0.4"/>`)
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${ground}"/>
    <g stroke="${ink}" fill="none" stroke-linecap="round" stroke-linejoin="round">
      <rect x="16" y="16" width="${width - 32}" height="${height - 32}" stroke-width="2"/>
      ${line('示例', left + 20, top, 120)}${line('SAMPLE', left, top + 130, 48)}${rules.join('')}
    </g></svg>`
  return sharp(Buffer.from(picture)).jpeg({ quality: 80 }).toBuffer()
}

const line = (text: string, x: number, y: number, size: number): string =>
  [...text]
    .map((sign, i) => {
      const paths = strokes[sign as keyof typeof strokes].map((d) => `<path d="${d}" stroke-width="7"/>`).join('')
      return `<g transform="translate(${x + i * size * 1.15} ${y}) scale(${size / 100})">${paths}</g>`
    })
    .join('')
