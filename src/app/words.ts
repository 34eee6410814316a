import { phrases } from '../kit/say.ts'

export const words = phrases({
  not_found: { zh: '找不到这一页', en: 'Page not found' },
  meanwhile: { zh: '这件事刚有变化', en: 'Something changed meanwhile' },
  not_done: { zh: '这一步没有办成', en: 'This was not done' },
  mine: { zh: '我的事', en: 'My page' },
  home: { zh: '首页', en: 'Home' },
  cities: { zh: '选一个城市', en: 'Choose a city' },
  no_city: { zh: '还没有开设城市。管理员可以用 tongxing city add 开设。', en: 'No city is open yet. The operator opens one with: tongxing city add.' },
  accessibility: { zh: '无障碍声明', en: 'Accessibility statement' },
  accessibility_lead: {
    zh: '本站每一页都应该能用键盘、读屏软件、大字和没有脚本的手机办完。',
    en: 'Every page should work by keyboard, with a screen reader, in large print, and on a phone without scripts.',
  },
  accessibility_standard: {
    zh: '目标是 WCAG 2.2 AA 和 GB/T 37668-2019；每次改动都自动检查。',
    en: 'The aim is WCAG 2.2 AA and GB/T 37668-2019; every change is checked automatically.',
  },
  accessibility_limits: {
    zh: '已知不足：上传文件按钮的文字随浏览器的语言；还没有请读屏软件用户逐页走过。',
    en: 'Known limits: the file button speaks the browser’s language; screen-reader users have not walked every page yet.',
  },
  source: { zh: '源代码', en: 'Source code' },
  source_lead: {
    zh: '“同行”是开放源代码软件，许可证为 Apache-2.0。任何城市都可以拿去用：写好自己的方案文件即可。',
    en: 'Tongxing is open-source software under the Apache-2.0 licence. Any city can run it by writing its own plan file.',
  },
})

export const navWords = phrases({
  cases: { zh: '申请办理', en: 'Cases' },
  people: { zh: '人和单位', en: 'People and organisations' },
  work: { zh: '就业', en: 'Work' },
  public: { zh: '公开信息', en: 'For the public' },
  office: { zh: '资金和管理', en: 'Money and administration' },
})
