/** Each accommodation in plain words: its name and how to get it. */
import type { Phrase } from '../../kit/say.ts'
import type { AccommodationId, Payer } from '../accommodations.ts'

export type AccommodationWords = { readonly name: Phrase; readonly how: Phrase }
const w = (zh: string, en: string, how_zh: string, how_en: string): AccommodationWords => ({ name: { zh, en }, how: { zh: how_zh, en: how_en } })

export const accommodationWords: Readonly<Record<AccommodationId, AccommodationWords>> = {
  text_instructions: w(
    '文字吩咐',
    'instructions in writing',
    '请带班的人用手机或卡片写下吩咐。',
    'Ask whoever gives the work to write it on a telephone or a card.',
  ),
  meeting_captions: w('会议字幕', 'captions in meetings', '开会时在手机上打开语音转文字。', 'Open a speech-to-text app on a telephone during the meeting.'),
  sign_interpreter: w('手语翻译', 'a sign interpreter', '向区残联预约，培训那几天到场。', 'Book with the district Federation for the days of training.'),
  relay: w(
    '文字转接电话',
    'a text relay for calls',
    '请单位接受文字或转接渠道，残联协助开通。',
    'The employer accepts text or a relay; the Federation helps to set it up.',
  ),
  tablet_ordering: w(
    '平板点单',
    'ordering on a tablet',
    '单位放一台平板或图片菜单，让顾客点选。',
    'The employer puts out a tablet or a menu with pictures to point at.',
  ),
  greeting_card: w('问候卡', 'a greeting card', '事先写好常用的话，遇到客人出示。', 'Write the usual phrases beforehand and show them.'),
  visual_alarm: w(
    '闪光或震动警报',
    'a flashing or vibrating alarm',
    '请单位装闪光灯，或向残联借震动手环。',
    'The employer fits a lamp, or the Federation lends a vibrating band.',
  ),
  door_light: w('门灯', 'a door light', '请单位在门上装提示灯。', 'The employer fits a light at the door.'),
  screen_reader: w('读屏软件', 'a screen reader', '在工作电脑上装免费读屏软件。', 'Install a free screen reader on the computer at work.'),
  magnifier: w('放大镜、大字、好灯光', 'a magnifier, large print, better light', '向区残联申请助视器。', 'Ask the district Federation for a visual aid.'),
  tactile_marks: w(
    '触摸标记、固定位置',
    'tactile marks, fixed places',
    '请单位贴标记，东西放在固定地方。',
    'The employer puts on marks and keeps things in their places.',
  ),
  orientation: w('现场定向训练', 'orientation on site', '请残联的老师陪您走熟场地。', 'A trainer of the Federation walks the place with you.'),
  colour_labels: w('颜色旁加文字', 'words beside colours', '请单位在颜色标记旁写字或画形状。', 'The employer adds words or shapes to the colours.'),
  stool: w('坐站两用的凳子', 'a stool', '请单位放一张高凳。', 'The employer puts out a stool to work at.'),
  adjustable_table: w('可调高度的桌子', 'an adjustable table', '请单位换桌子，可申请补贴。', 'The employer changes the table and may ask for a grant.'),
  step_free: w(
    '无台阶通行',
    'a way without steps',
    '请单位做坡道或换工位，可申请无障碍改造补贴。',
    'The employer builds a ramp or moves the workplace and may ask for a grant.',
  ),
  trolley: w('小推车', 'a trolley', '请单位准备推车或小包装。', 'The employer provides a trolley or smaller packs.'),
  reacher: w('取物夹、矮货架', 'a reacher, lower shelves', '请单位放低货架，或备取物夹。', 'The employer lowers shelves or provides a reacher.'),
  one_hand_tool: w('单手工具', 'a one-hand tool', '请单位备夹具或单手工具。', 'The employer provides a clamp or a tool for one hand.'),
  jig: w('固定夹具', 'a jig', '请单位为这道工序做一个夹具。', 'The employer makes a jig for the task.'),
  large_keys: w(
    '大键盘或语音输入',
    'large keys or voice input',
    '向残联借大键盘，或打开语音输入。',
    'Borrow large keys from the Federation, or turn on voice input.',
  ),
  flexible_hours: w('灵活时间', 'flexible hours', '请单位允许晚到、多休息或少排班。', 'The employer allows a later start, more breaks or fewer hours.'),
  home_work: w('在家工作', 'work from home', '请单位同意在家完成。', 'The employer agrees to work done at home.'),
  job_coach: w('就业辅导员', 'a job coach', '请残联派就业辅导员，前几周陪同。', 'The Federation sends a job coach for the first weeks.'),
  picture_steps: w('图片步骤卡', 'steps in pictures', '把步骤拍成照片，贴在工位上。', 'Photograph the steps and put them up at the workplace.'),
  timer: w('计时器、一次一件事', 'a timer, one task at a time', '用手机计时，一次只安排一件事。', 'Use a timer on a telephone; one task is given at a time.'),
  own_pace: w('按自己的速度', 'your own pace', '请单位安排计件组或不限速的工序。', 'The employer gives piece work or a task without a line.'),
  quiet_place: w('安静的位置', 'a quiet place', '请单位安排安静的座位、固定的同事。', 'The employer gives a quiet seat and a fixed colleague.'),
  safety_buddy: w('安全搭档', 'a safety buddy', '请一位同事在有警报时来叫您。', 'A colleague fetches you when there is an alarm.'),
  shared_task: w('由同事分担', 'a colleague does this part', '这部分不是主要任务，请同事分担。', 'This part is not essential; a colleague does it.'),
}

export const costWords: readonly [Phrase, Phrase, Phrase, Phrase] = [
  { zh: '不花钱', en: 'costs nothing' },
  { zh: '花费不多', en: 'costs little' },
  { zh: '有一定花费', en: 'costs something' },
  { zh: '花费较大', en: 'costs a good deal' },
]
export const payerWords: Readonly<Record<Payer, Phrase>> = {
  nobody: { zh: '不需要谁出钱', en: 'nobody has to pay' },
  employer: { zh: '由单位出', en: 'the employer pays' },
  federation: { zh: '由残联出', en: 'the Federation pays' },
  either: { zh: '单位出，可以申请补贴', en: 'the employer pays and may ask for a grant' },
}
