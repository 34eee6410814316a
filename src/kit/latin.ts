/** Pinyin of personal names, for English pages and for searching. */
import { pinyin } from 'pinyin-pro'

const compoundSurnames = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '令狐',
  '慕容',
  '司徒',
  '夏侯',
  '轩辕',
  '长孙',
  '宇文',
  '端木',
  '独孤',
  '南宫',
  '呼延',
  '申屠',
  '太史',
  '澹台',
  '闻人',
  '百里',
])

/** 欧阳小红 → `Ouyang Xiaohong`: surname first, as the person would write it. Parts that a dot divides stay apart; a name without Chinese letters stays as it is. */
export function latinName(name: string): string {
  if (!/\p{Script=Han}/u.test(name)) return name.trim()
  const parts = name.split(/[·•・]/)
  if (parts.length > 1) return parts.map((part) => cap(readings(part).join(''))).join(' ')
  const syllables = readings(name)
  const surname = compoundSurnames.has(name.slice(0, 2)) ? 2 : 1
  return [syllables.slice(0, surname), syllables.slice(surname)]
    .map((part) => cap(part.join('')))
    .filter(Boolean)
    .join(' ')
}

const read = new Map<string, readonly string[]>()
/** The syllables of a name, surname read as a surname, without tones. Names come again and again, so they are kept. */
export function readings(name: string): readonly string[] {
  const known = read.get(name)
  if (known) return known
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true })
  if (read.size > 200_000) read.clear()
  read.set(name, syllables)
  return syllables
}
const cap = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1)
