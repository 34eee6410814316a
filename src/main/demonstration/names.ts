/** Names of people and shops, put together from common characters: whoever is called so in life is meant by none of them. */
import type { Chance } from './chance.ts'

const surnames = [...'王李赵刘陈杨郭武高田韩任侯梁薛贾冯段范史崔乔曹白吕宋孙周吴徐闫郝董邢']
const given = {
  male: [...'建国志永福海生林峰俊勇成刚斌世喜云庆维学根柱'],
  female: [...'秀丽芳玉梅兰英霞红燕娟艳琴桂巧慧静雪春凤翠莲'],
}
const signs = [...'安康和顺祥瑞福兴旺盛益明欣悦信诚嘉宜善润晨晓春']
const villages = ['东沟', '南坪', '河西', '上庄', '下庄', '北岭', '新村', '柳林', '西坡', '前街', '后街', '石桥']
const neighbourhoods = ['第一社区', '第二社区', '新建社区', '南苑社区', '北苑社区', '文明社区']

export type Sex = keyof typeof given

/** A surname and a given name of one or two characters. */
export function personName(chance: Chance, sex: Sex): string {
  const first = chance.one(given[sex])
  return chance.one(surnames) + first + (chance.often(0.85) ? chance.one(given[sex].filter((one) => one !== first)) : '')
}

/** Where in a township somebody lives: a village in the country, a neighbourhood in town (its code's last three digits are below 100). */
export const villageName = (chance: Chance, township: string): string =>
  Number(township.slice(6, 9)) < 100 ? chance.one(neighbourhoods) : `${chance.one(villages)}村`

/** Gives trading names, each once: two lucky characters and what the shop is. */
export function tradingNames(chance: Chance): (suffix: string) => string {
  const given_out = new Set<string>()
  return (suffix) => {
    for (let length = 2; ; length = given_out.size % 7 === 0 ? 3 : 2) {
      const name = Array.from({ length }, () => chance.one(signs)).join('') + suffix
      if (given_out.has(name) || /(.)\1/.test(name)) continue
      given_out.add(name)
      return name
    }
  }
}

export const trades = [
  { suffix: '面馆', does: '手擀面、刀削面，早中晚三餐' },
  { suffix: '裁缝铺', does: '改衣、换拉链、做窗帘' },
  { suffix: '手机维修部', does: '手机换屏、换电池，配件零售' },
  { suffix: '便利店', does: '日用百货、烟酒副食' },
  { suffix: '修鞋配匙铺', does: '修鞋、配钥匙、修拉链' },
  { suffix: '花店', does: '鲜花、绿植，节日送花' },
  { suffix: '打印社', does: '打字复印、广告制作' },
  { suffix: '五金店', does: '水暖五金、电料' },
  { suffix: '理发店', does: '理发、染烫' },
  { suffix: '家电维修部', does: '洗衣机、电视机上门维修' },
  { suffix: '剪纸工作室', does: '剪纸、面塑，网上接单' },
  { suffix: '早餐店', does: '油条、豆腐脑、老豆腐' },
  { suffix: '养殖场', does: '散养土鸡，卖蛋卖鸡' },
  { suffix: '蔬菜店', does: '自种大棚蔬菜，批发零售' },
] as const
