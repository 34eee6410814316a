/** What a demand is for, in plain words, and the surroundings of a job. */
import type { Phrase } from '../../kit/say.ts'
import type { AxisId, PurposeOf, Surrounding, Use } from '../axes.ts'

const p = (zh: string, en: string): Phrase => ({ zh, en })

export const useWords: { readonly [A in AxisId]: Readonly<Record<PurposeOf<A>, Phrase>> } = {
  V1: {
    inspect: p('查看产品', 'inspecting products'),
    paper: p('看纸上的字', 'reading paper'),
    screen: p('看屏幕', 'looking at a screen'),
    clean: p('看出脏的地方', 'seeing dirt'),
  },
  V2: { navigate: p('在场地里走动', 'finding the way'), machine: p('在机器旁走动', 'moving near machines'), drive: p('开车', 'driving') },
  V3: { colour: p('分辨颜色', 'telling colours') },
  H1: {
    instruct: p('听吩咐', 'taking instructions'),
    meeting: p('听会议', 'following meetings'),
    customer: p('听顾客说话', 'understanding customers'),
    phone: p('听电话', 'understanding calls'),
  },
  H2: { alarm: p('听见警报', 'noticing an alarm'), machine: p('听机器的声音', 'listening to machines'), door: p('听见敲门', 'noticing a knock') },
  C1: { report: p('汇报', 'reporting'), customer: p('对顾客说话', 'speaking to customers'), phone: p('打电话', 'speaking on the telephone') },
  C2: { paper: p('读纸上的文字', 'reading papers'), screen: p('读屏幕上的文字', 'reading a screen'), label: p('读标签', 'reading labels') },
  C3: { type: p('书写和打字', 'writing and typing') },
  B1: { sit: p('坐着工作', 'sitting at work') },
  B2: { stand: p('站着工作', 'standing at work') },
  B3: { inside: p('在工作场所里走动', 'getting about the workplace'), route: p('走外面的路', 'getting about outside') },
  B4: { climb: p('上下楼梯', 'climbing') },
  B5: { bend: p('弯腰下蹲', 'bending') },
  B6: { lift: p('搬东西', 'lifting') },
  A1: { reach: p('伸手够东西', 'reaching') },
  F1: { grip: p('抓握', 'gripping'), turn: p('拧动', 'turning'), carry: p('双手端拿', 'carrying with both hands') },
  F2: { pick: p('捡拾小东西', 'picking small things') },
  E1: { day: p('整天工作', 'working all day') },
  M1: { learn: p('学会这份工作', 'learning the job') },
  M2: { steps: p('记住步骤', 'remembering the steps') },
  M3: { watch: p('保持专心', 'keeping attention') },
  M4: { line: p('跟上流水线', 'keeping up with the line') },
  M5: { pressure: p('承受压力', 'bearing pressure') },
  P1: { team: p('与同事相处', 'getting on with colleagues'), public: p('与顾客相处', 'getting on with the public') },
  P2: { self: p('独立完成', 'finishing alone'), safety: p('照看安全', 'minding safety') },
}

export const usePhrase = ({ axis, purpose }: Use): Phrase => (useWords[axis] as Readonly<Record<string, Phrase>>)[purpose] ?? p(axis, axis)

export const surroundingWords: Readonly<Record<Surrounding, Phrase>> = {
  noise: p('噪声', 'noise'),
  dust: p('粉尘或化学品', 'dust or chemicals'),
  heat_or_cold: p('高温或低温', 'heat or cold'),
  wet: p('潮湿', 'wet'),
  heights: p('高处', 'heights'),
  night_shift: p('夜班', 'night shifts'),
  rotating_shift: p('倒班', 'rotating shifts'),
  alone: p('独自一人', 'working alone'),
  animals: p('动物', 'animals'),
  food_hygiene: p('食品卫生要求', 'food hygiene'),
}
