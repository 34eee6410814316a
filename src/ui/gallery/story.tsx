import type { VNode } from 'preact'
import { roleWords } from '../../kit/role.ts'
import type { Voice } from '../../kit/say.ts'
import { AmountRows } from '../amounts.tsx'
import { ClauseCite } from '../clause.tsx'
import { Mixed } from '../mixed.tsx'
import { PersonCards } from '../person-cards.tsx'
import { Text } from '../text.tsx'
import { Timeline } from '../timeline.tsx'
import { VerdictList } from '../verdicts.tsx'
import { clause } from './sample.ts'

export const StoryGallery = ({ voice }: { voice: Voice }): VNode => (
  <>
    <Timeline
      voice={voice}
      days={[
        {
          day: '2026-11-23',
          entries: [
            {
              what: voice.say({ zh: '区残联退回补正', en: 'The district Federation returned it for correction' }),
              who: <Mixed voice={voice} text="示例乙" />,
              time: '14:32',
              note: voice.say({ zh: '营业执照看不清，请重拍一张。', en: 'The licence cannot be read; please take another photograph.' }),
            },
            { what: voice.say({ zh: '区残联受理', en: 'The district Federation accepted it' }), who: <Mixed voice={voice} text="示例乙" />, time: '09:05' },
          ],
        },
        { day: '2026-11-20', entries: [{ what: voice.say({ zh: '您送审了申请', en: 'You submitted the application' }), time: '16:40' }] },
      ]}
    />
    <VerdictList
      voice={voice}
      verdicts={[
        {
          condition: voice.say({ zh: '持有残疾人证', en: 'You hold a disability certificate' }),
          verdict: 'met',
          why: voice.say({ zh: '证件有效到 2031 年。', en: 'It is valid until 2031.' }),
          clause,
        },
        {
          condition: voice.say({ zh: '营业满六个月', en: 'The business has run for six months' }),
          verdict: 'not_met',
          why: voice.say({ zh: '到今天营业四个月，1月23日起符合。', en: 'It has run for four months; you qualify from 23 January.' }),
          clause,
        },
        {
          condition: voice.say({ zh: '没有领过同类补贴', en: 'You had no grant of the same kind' }),
          verdict: 'unknown',
          why: voice.say({ zh: '财政局还没有答复。', en: 'the Finance Bureau has not answered.' }),
          proof: voice.say({ zh: '区财政局的证明，在政务大厅三号窗口开。', en: 'a letter of the district Finance Bureau, from window 3 of the service hall.' }),
        },
      ]}
    />
    <AmountRows
      voice={voice}
      caption={voice.say({ zh: '补多少', en: 'What you get' })}
      rows={[
        {
          item: voice.say({ zh: '市级项目资金', en: 'City project' }),
          basis: voice.say({ zh: '每户一次', en: 'Once for each business' }),
          clause,
          amount_fen: 1_000_000n,
        },
        {
          item: voice.say({ zh: '区级财政资金', en: 'District Finance Bureau' }),
          basis: voice.say({ zh: '与市级相同', en: 'The same as the city' }),
          amount_fen: 1_000_000n,
        },
      ]}
    />
    <Text>
      <ClauseCite voice={voice} clause={clause} />
    </Text>
  </>
)

export const SignInGallery = ({ voice }: { voice: Voice }): VNode => (
  <PersonCards
    voice={voice}
    action="#"
    level={3}
    people={[
      {
        name: '示例甲',
        pinyin: 'Shili Jia',
        role: roleWords.applicant,
        area: voice.say({ zh: '甲区', en: 'District 1' }),
        what: voice.say({ zh: '有一份写了一半的申请。', en: 'Has an application half written.' }),
        hidden: { login: 'jia' },
      },
      {
        name: '示例乙',
        pinyin: 'Shili Yi',
        role: roleWords.district_officer,
        area: voice.say({ zh: '甲区', en: 'District 1' }),
        what: voice.say({ zh: '有三件等着受理。', en: 'Has three cases to accept.' }),
        hidden: { login: 'yi' },
      },
      { name: '示例丙', pinyin: 'Shili Bing', role: roleWords.auditor, area: voice.say({ zh: '全市', en: 'The whole city' }), hidden: { login: 'bing' } },
    ]}
  />
)
