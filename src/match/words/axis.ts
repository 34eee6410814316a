/** Each axis in plain words: its name, what the person is asked, and what the levels 1 and 3 are like. */
import type { Phrase } from '../../kit/say.ts'
import { ordinary, type AxisId, type Level } from '../axes.ts'

export type AxisWords = { readonly name: Phrase; readonly asks: Phrase; readonly little: Phrase; readonly ordinary: Phrase }
const words = (name: Phrase, asks: Phrase, little: Phrase, usual: Phrase): AxisWords => ({ name, asks, little, ordinary: usual })
const p = (zh: string, en: string): Phrase => ({ zh, en })

export const axisWords: Readonly<Record<AxisId, AxisWords>> = {
  V1: words(
    p('看清近处', 'seeing close up'),
    p('您能看清手边的东西吗？', 'Can you see what is close to your hands?'),
    p('看得清大字', 'large print'),
    p('看得清普通文字、仪表和污渍', 'ordinary print, gauges and stains'),
  ),
  V2: words(
    p('看清四周', 'seeing around you'),
    p('您能看清周围的人和机器、安全走动吗？', 'Can you see people and machines around you and move safely?'),
    p('找得到门', 'finds a door'),
    p('在人和机器之间安全走动', 'moves safely among people and machines'),
  ),
  V3: words(
    p('分辨颜色', 'telling colours'),
    p('您能分辨颜色吗？', 'Can you tell colours apart?'),
    p('分得清鲜艳的颜色', 'bright colours'),
    p('分得清颜色标记和成熟度', 'colour codes and ripeness'),
  ),
  H1: words(
    p('听懂说话', 'understanding speech'),
    p('别人说话您听得懂吗？', 'Do you understand what people say?'),
    p('面对面听得懂个别词', 'single words face to face'),
    p('在车间里听得懂吩咐', 'instructions in a workshop'),
  ),
  H2: words(
    p('听见声响', 'hearing sounds'),
    p('您听得见警报、敲门声和机器的响声吗？', 'Do you hear alarms, a knock, a machine?'),
    p('听得见很响的喇叭', 'a loud horn'),
    p('听得见警报、敲门和机器变声', 'an alarm, a knock, a machine that changes'),
  ),
  C1: words(
    p('说话', 'speaking'),
    p('别人听得懂您说话吗？', 'Do people understand you when you speak?'),
    p('对熟人说得出常用的话', 'known phrases to known people'),
    p('能向陌生人说明白', 'explains something to a stranger'),
  ),
  C2: words(
    p('阅读', 'reading'),
    p('您能读懂文字吗？', 'Can you read?'),
    p('认得标志和自己的名字', 'signs and your own name'),
    p('读得懂一页说明', 'a page of instructions'),
  ),
  C3: words(
    p('书写和打字', 'writing and typing'),
    p('您能写字或打字吗？', 'Can you write or type?'),
    p('能在表上打勾', 'ticks a form'),
    p('能写短信息、一般打字', 'short messages, ordinary typing'),
  ),
  B1: words(p('坐', 'sitting'), p('您能坐多久？', 'How long can you sit?'), p('半小时', 'half an hour'), p('半个班', 'half a shift')),
  B2: words(
    p('站', 'standing'),
    p('您能站多久？', 'How long can you stand?'),
    p('十分钟', 'ten minutes'),
    p('中间休息，能站大半个班', 'most of a shift with breaks'),
  ),
  B3: words(
    p('行走和移动', 'getting about'),
    p('您能在工作的地方来回走动吗？坐轮椅也算。', 'Can you get about at work? A wheelchair counts.'),
    p('在一个房间里', 'within a room'),
    p('走遍整个工作场所', 'all over the workplace'),
  ),
  B4: words(
    p('上下和平衡', 'climbing and balance'),
    p('您能上下楼梯、站上凳子吗？', 'Can you climb stairs or stand on a step?'),
    p('扶着能上一级台阶', 'one step with a rail'),
    p('楼梯、梯凳都行', 'stairs and a step stool'),
  ),
  B5: words(
    p('弯腰和下蹲', 'bending and kneeling'),
    p('您能弯腰、下蹲吗？', 'Can you bend and kneel?'),
    p('偶尔一次', 'once'),
    p('反复多次', 'again and again'),
  ),
  B6: words(
    p('抬和搬', 'lifting and carrying'),
    p('您能搬多重的东西？', 'How much can you lift?'),
    p('两公斤', '2 kg'),
    p('反复搬十公斤', '10 kg again and again'),
  ),
  A1: words(
    p('伸手和用力', 'reaching'),
    p('您的手臂能举多高、用多大力？', 'How high and how hard can your arms work?'),
    p('到胸口高，轻轻地', 'up to the chest, lightly'),
    p('举过头，能推能拉', 'overhead, pushing and pulling'),
  ),
  F1: words(
    p('双手抓握', 'gripping'),
    p('您的双手能抓住、拧动东西吗？', 'Can both hands grip and turn things?'),
    p('一只手能拿住', 'one hand holds'),
    p('两只手能抓、能拧', 'both hands grip and turn'),
  ),
  F2: words(
    p('手指灵活', 'fine fingers'),
    p('您的手指能捡小零件、扣扣子吗？', 'Can your fingers pick small parts or do buttons?'),
    p('能按开关', 'presses a switch'),
    p('能捡小零件、扣扣子', 'picks small parts, does buttons'),
  ),
  E1: words(
    p('全天的体力', 'stamina'),
    p('您一天能工作多久？', 'How long can you work in a day?'),
    p('一两个小时', 'an hour or two'),
    p('一整个班', 'a full shift'),
  ),
  M1: words(
    p('学新活', 'learning'),
    p('学一样新的活，您要多久？', 'How do you learn a new task?'),
    p('一步一步、多教几遍', 'one step, shown often'),
    p('几天学会', 'a new task in days'),
  ),
  M2: words(
    p('记住步骤', 'remembering steps'),
    p('您能记住做事的步骤吗？', 'Can you remember the steps of a task?'),
    p('一步', 'one step'),
    p('八到十步', 'eight to ten steps'),
  ),
  M3: words(
    p('专心', 'keeping attention'),
    p('您能专心多久？', 'How long can you keep your attention on a task?'),
    p('十分钟', 'ten minutes'),
    p('一小时', 'an hour'),
  ),
  M4: words(
    p('跟上速度', 'keeping pace'),
    p('您能跟上大家的速度吗？', 'Can you keep pace with others?'),
    p('按自己的速度', 'your own pace'),
    p('流水线的速度', 'the pace of a line'),
  ),
  M5: words(
    p('承受压力', 'bearing pressure'),
    p('忙乱、有压力的时候您能应付吗？', 'Can you cope when it is busy?'),
    p('安静、有规律的地方', 'a quiet, predictable place'),
    p('一般的压力', 'ordinary pressure'),
  ),
  P1: words(
    p('与人相处', 'getting on with people'),
    p('您和同事、顾客相处得来吗？', 'Do you get on with colleagues and customers?'),
    p('一位熟悉的同事', 'one known colleague'),
    p('同事和顾客', 'a team and customers'),
  ),
  P2: words(
    p('独立工作', 'working alone'),
    p('交代以后，您能自己做完吗？', 'Can you finish by yourself once it is explained?'),
    p('要有人一直提醒', 'with constant prompting'),
    p('交代以后自己做', 'alone after a briefing'),
  ),
}

/** A level of an axis, in words. */
export function levelPhrase(axis: AxisId, level: Level): Phrase {
  const { little, ordinary: usual } = axisWords[axis]
  if (level === 0) return p('不行', 'not possible')
  if (level === 1) return little
  if (level === 2) return p(`比“${little.zh}”好，还不到“${usual.zh}”`, `more than “${little.en}”, less than “${usual.en}”`)
  if (level === ordinary) return usual
  return level === 4 ? p(`比“${usual.zh}”更好`, `better than “${usual.en}”`) : p(`比“${usual.zh}”好得多`, `far better than “${usual.en}”`)
}
