/** What is taught, and what a base gives to the households it drives. */
import type { Phrase } from '../../kit/say.ts'

export const courses: readonly Phrase[] = [
  { zh: '盲人保健按摩基础', en: 'Massage for blind people, basics' },
  { zh: '电子商务入门', en: 'First steps in e-commerce' },
  { zh: '面点制作', en: 'Noodles and pastry' },
  { zh: '手工编织', en: 'Hand knitting and weaving' },
  { zh: '剪纸与面塑', en: 'Paper cutting and dough figures' },
  { zh: '家电维修', en: 'Repair of household appliances' },
  { zh: '手机维修', en: 'Repair of mobile phones' },
  { zh: '养鸡技术', en: 'Keeping chickens' },
  { zh: '大棚蔬菜种植', en: 'Growing vegetables under glass' },
  { zh: '计算机办公软件', en: 'Office software' },
  { zh: '服装裁剪与缝纫', en: 'Cutting and sewing' },
  { zh: '物业保洁', en: 'Cleaning and caretaking' },
]

export const gifts = ['鸡苗三十只', '猪仔两头', '谷种和化肥一份', '种羊三只', '马铃薯种薯二百斤', '蜂箱四个', '收购杂粮合同一份', '在基地务工一人']
