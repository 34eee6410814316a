import { Fragment, type VNode } from 'preact'
import { toHant } from '../kit/hant.ts'
import type { Phrase, Voice } from '../kit/say.ts'

const han = /(\p{Script=Han}[\p{Script=Han}·、，。；：（）《》〔〕“”\d]*)/u

/** Text of a record in whatever script it was written: on an English page its Chinese runs carry their `lang`, so a screen reader changes its voice. */
export function Mixed({ voice, text }: { voice: Voice; text: string }): VNode {
  if (voice.locale !== 'en') return <>{text}</>
  const runs = text.split(han)
  return <>{runs.map((run, i) => (i % 2 ? <span lang="zh-Hans">{run}</span> : <Fragment>{run}</Fragment>))}</>
}

/** An official term or a place: in English with the Chinese beside it, in Chinese as it stands. */
export function OfficialTerm({ voice, term }: { voice: Voice; term: Phrase }): VNode {
  const said = voice.say(term)
  if (voice.locale !== 'en' || term.zh === term.en) return <>{said}</>
  return (
    <>
      {said} <span lang="zh-Hans">{term.zh}</span>
    </>
  )
}

/** A person's name: with its pinyin before it on an English page, where it is known. A name is written as its bearer's papers write it. */
export function PersonName({ voice, name, pinyin }: { voice: Voice; name: string; pinyin?: string | undefined }): VNode {
  if (voice.locale === 'zh-Hans') return <>{name}</>
  if (voice.locale === 'zh-Hant') return name === toHant(name) ? <>{name}</> : <span lang="zh-Hans">{name}</span>
  return (
    <>
      {pinyin ? `${pinyin} ` : ''}
      <Mixed voice={voice} text={name} />
    </>
  )
}
