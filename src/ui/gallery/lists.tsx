import type { VNode } from 'preact'
import type { Voice } from '../../kit/say.ts'
import { DataTable } from '../data-table.tsx'
import { Filters } from '../filters.tsx'
import { Pagination } from '../pagination.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Tag, type Tone } from '../tag.tsx'
import { TargetBar } from '../target-bar.tsx'
import { TaskList } from '../task-list.tsx'
import { Heading, Link } from '../text.tsx'
import { everyKind } from './sample.ts'
import { sure } from '../../kit/sure.ts'

const states: Record<Tone, { zh: string; en: string }> = {
  plain: { zh: '草稿', en: 'Draft' },
  info: { zh: '区级审核中', en: 'With the district' },
  waiting: { zh: '待补材料', en: 'Waiting for papers' },
  good: { zh: '已拨付', en: 'Paid' },
  bad: { zh: '未予支持', en: 'Not supported' },
}
const tones = Object.keys(states) as Tone[]

export const ListGallery = ({ voice }: { voice: Voice }): VNode => (
  <>
    <p class="govuk-body">
      {tones.map((tone) => (
        <>
          <Tag tone={tone}>{voice.say(states[tone])}</Tag>{' '}
        </>
      ))}
    </p>
    <Filters voice={voice} action="#" form={{ district: sure(everyKind['district']), opened_on: sure(everyKind['opened_on']) }} typed={{ district: 'd2' }} />
    <DataTable
      caption={voice.say({ zh: '等您办的申请，共5件', en: 'Applications waiting for you: 5' })}
      rows={tones.map((tone, i) => ({ tone, number: `S-000${i + 1}`, fen: BigInt(i + 1) * 400_050n }))}
      columns={[
        { head: voice.say({ zh: '申请', en: 'Application' }), names: true, cell: (row) => <Link href="#">{row.number}</Link> },
        { head: voice.say({ zh: '状态', en: 'State' }), cell: (row) => <Tag tone={row.tone}>{voice.say(states[row.tone])}</Tag> },
        { head: voice.say({ zh: '到期', en: 'Due' }), cell: () => voice.day('2026-11-23') },
        { head: voice.say({ zh: '金额', en: 'Amount' }), numeric: true, cell: (row) => voice.money(row.fen) },
      ]}
    />
    <Pagination
      voice={voice}
      previous="#"
      next="#"
      pages={[
        { number: 1, href: '#' },
        null,
        { number: 6, href: '#' },
        { number: 7, href: '#', current: true },
        { number: 8, href: '#' },
        null,
        { number: 42, href: '#' },
      ]}
    />
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say({ zh: '项目', en: 'Scheme' }), value: voice.say({ zh: '个体工商户扶持', en: 'Support for self-employed businesses' }) },
        { key: voice.say({ zh: '开业日期', en: 'Opened on' }), value: voice.day('2026-03-02'), change: '#' },
        { key: voice.say({ zh: '自己投入', en: 'Own money' }), value: voice.money(800_000n), change: '#' },
      ]}
    />
    <TaskList
      tasks={[
        {
          text: voice.say({ zh: '残疾人证', en: 'Disability certificate' }),
          href: '#',
          state: { tone: 'good', text: voice.say({ zh: '已交', en: 'Handed in' }) },
        },
        {
          text: voice.say({ zh: '营业执照', en: 'Business licence' }),
          hint: voice.say({ zh: '市场监管局发的', en: 'Issued by the market regulator' }),
          href: '#',
          state: { tone: 'waiting', text: voice.say({ zh: '还没交', en: 'Not yet handed in' }) },
        },
        {
          text: voice.say({ zh: '现场查看', en: 'Site visit' }),
          state: { tone: 'plain', text: voice.say({ zh: '材料齐了才能开始', en: 'Begins when the papers are complete' }) },
        },
      ]}
    />
  </>
)

export const TargetGallery = ({ voice }: { voice: Voice }): VNode => (
  <>
    <Heading level={3}>{voice.say({ zh: '三年的结果', en: 'Three years on' })}</Heading>
    <TargetBar
      voice={voice}
      label={voice.say({ zh: '就业创业基地', en: 'Employment bases' })}
      reached={24}
      target={40}
      missed
      forecast={voice.say({ zh: '期满未完成，四个区没有一家。', en: 'Missed at the end; four districts have none.' })}
    />
    <TargetBar
      voice={voice}
      label={voice.say({ zh: '盲人按摩示范店', en: 'Blind-massage demonstration shops' })}
      reached={48}
      target={60}
      forecast={voice.say({ zh: '照现在的速度，年底到 61 家。', en: 'At this pace, 61 by the end of the year.' })}
    />
    <TargetBar voice={voice} label={voice.say({ zh: '个体工商户', en: 'Self-employed businesses' })} reached={142} target={100} />
    <TargetBar voice={voice} label={voice.say({ zh: '培训', en: 'Trained' })} reached={1000} target={1000} />
    <TargetBar voice={voice} label={voice.say({ zh: '安置就业', en: 'Placed in work' })} reached={0} target={1000} />
  </>
)
