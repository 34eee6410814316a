/** Words that name a person by a disability, each with the functions that may be meant in their place. */
import type { AxisId } from '../../../match/axes.ts'

type Label = { readonly zh: string; readonly en: string; readonly axes: readonly AxisId[] }

export const labels: readonly Label[] = [
  { zh: '聋哑|聋|失聪|听障|听力(?:残疾|障碍|有问题)', en: 'deaf|hard of hearing|hearing[ -]impair\\w*', axes: ['H1', 'H2', 'C1'] },
  { zh: '哑|言语(?:残疾|障碍)|语言障碍|口吃', en: 'mute|dumb|speech[ -]impair\\w*', axes: ['C1'] },
  { zh: '盲|瞎|失明|独眼|视障|视力(?:残疾|障碍|有问题)', en: 'blind|one[ -]eyed|visually impaired|vision[ -]impair\\w*', axes: ['V1', 'V2', 'C2'] },
  {
    zh: '肢体(?:残疾|障碍)|肢残|瘸|跛|瘫|截肢|轮椅|拄拐',
    en: 'wheelchair(?: users?)?|amputees?|lame|crippled?|physically disabled',
    axes: ['B3', 'B2', 'B4', 'B6', 'F1'],
  },
  { zh: '智力(?:残疾|障碍)|智障|弱智|唐氏', en: 'intellectually disabled|learning disab\\w*|retarded', axes: ['M1', 'M2', 'P2'] },
  { zh: '精神(?:残疾|障碍|病)|自闭|癫痫', en: 'mentally ill|mental illness|autis\\w+|epilep\\w+', axes: ['M5', 'P1'] },
]
/** Disability as such: to keep it out is a condition, to welcome it is none. */
export const anyLabel: Label = { zh: '残疾|残障|残废|伤残|残疾证', en: 'disabled|disabilit\\w+|handicap\\w*', axes: ['H1', 'C1', 'V1', 'B3', 'M1'] }
