import type { VNode } from 'preact'
import type { Voice } from '../../kit/say.ts'
import { Details, EmptyState, Inset, Notification, Panel } from '../blocks.tsx'
import { Button, ButtonLink, ButtonRow, PostButton } from '../button.tsx'
import { OfficialTerm, PersonName } from '../mixed.tsx'
import { Heading, Lead, Link, List, Text } from '../text.tsx'
import { BackLink, Breadcrumbs } from '../way.tsx'
import { words } from './sample.ts'

export const TextGallery = ({ voice }: { voice: Voice }): VNode => (
  <>
    <Lead>{voice.say(words.lead)}</Lead>
    <Heading level={3}>{voice.say(words.schemes)}</Heading>
    <Text>{voice.say(words.paragraph)}</Text>
    <Text quiet>{voice.say(words.aside)}</Text>
    <Text>
      <PersonName voice={voice} name="王示例" pinyin="Wang Shili" /> · <OfficialTerm voice={voice} term={{ zh: '残疾人证', en: 'disability certificate' }} />
    </Text>
    <List items={[voice.say(words.first), voice.say(words.second)]} />
    <List numbered items={[voice.say(words.first), voice.say(words.second)]} />
  </>
)

export const ButtonGallery = ({ voice }: { voice: Voice }): VNode => (
  <>
    <Breadcrumbs
      voice={voice}
      steps={[
        { href: '#', text: voice.say(words.home) },
        { href: '#', text: voice.say(words.schemes) },
      ]}
    />
    <BackLink voice={voice} href="#" />
    <Text>
      <Link href="#">{voice.say(words.link)}</Link>
    </Text>
    <ButtonRow>
      <Button>{voice.say(words.submit)}</Button>
      <Button weight="secondary">{voice.say(words.later)}</Button>
      <Button disabled>{voice.say(words.not_yet)}</Button>
      <ButtonLink href="#" weight="secondary">
        {voice.say(words.start)}
      </ButtonLink>
    </ButtonRow>
    <PostButton action="#" weight="warning" hidden={{ case: 'S-0001' }}>
      {voice.say(words.withdraw)}
    </PostButton>
  </>
)

export const BlockGallery = ({ voice }: { voice: Voice }): VNode => (
  <>
    <Details summary={voice.say({ zh: '哪些材料可以不交？', en: 'Which papers can I leave out?' })}>{voice.say(words.aside)}</Details>
    <Details open summary={voice.say({ zh: '什么是公示？', en: 'What is a public notice?' })}>
      {voice.say({ zh: '公示七天，人人可以提意见。', en: 'The notice stands for seven days, and anyone may object.' })}
    </Details>
    <Inset>{voice.say(words.paragraph)}</Inset>
    <Notification voice={voice} kind="success" id="done" heading={voice.say({ zh: '申请已送区残联', en: 'Your application is with the district Federation' })}>
      <Text>{voice.say({ zh: '二十个工作日内答复您。', en: 'You will hear within 20 working days.' })}</Text>
    </Notification>
    <Notification voice={voice} kind="important" id="note" heading={voice.say({ zh: '还缺一样材料', en: 'One paper is still missing' })} />
    <Panel voice={voice} level={3} heading={voice.say({ zh: '收到您的申请了', en: 'We have your application' })} reference="S-2026-0001">
      <Text>{voice.say({ zh: '请记下这个号，打电话来问也用它。', en: 'Please note this number; use it when you call.' })}</Text>
    </Panel>
    <EmptyState
      level={3}
      heading={voice.say({ zh: '没有等您办的件', en: 'Nothing is waiting for you' })}
      why={voice.say({ zh: '本区的申请都已送审。', en: 'Every application of your district has been sent on.' })}
      next={{ href: '#', text: voice.say({ zh: '看看谁符合条件还没申请', en: 'See who qualifies and has not applied' }) }}
    />
  </>
)
