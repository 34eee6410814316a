/** Organisations and shops of the demonstration, generated. */
import type { Act } from '../../kit/act.ts'
import { registerOrganisation, type OrganisationGiven } from '../../features/organisations/acts.ts'
import { villageName } from './names.ts'
import { birthday } from './numbers.ts'
import type { Body, District, World } from './world.ts'

type Kind = 'individual_business' | 'company' | 'cooperative' | 'social_organisation' | 'public_institution'

const suffixes: Readonly<Record<string, readonly (readonly [Kind, string])[]>> = {
  massage_shop: [
    ['individual_business', '盲人按摩店'],
    ['individual_business', '盲人保健按摩院'],
  ],
  employment_base: [
    ['company', '服装加工有限公司'],
    ['company', '包装制品有限公司'],
    ['company', '电子商务有限公司'],
    ['company', '食品有限公司'],
  ],
  training_base: [
    ['company', '职业技能培训有限公司'],
    ['social_organisation', '助残实训中心'],
  ],
  rural_base: [
    ['cooperative', '种植专业合作社'],
    ['cooperative', '养殖专业合作社'],
    ['cooperative', '小杂粮专业合作社'],
  ],
}
/** How people are employed there, by what the employer is. */
const employers: readonly (readonly [Kind, string, string])[] = [
  ['company', '商贸有限公司', 'quota'],
  ['company', '物业服务有限公司', 'quota'],
  ['company', '酒店管理有限公司', 'quota'],
  ['public_institution', '便民服务中心', 'public_welfare_post'],
  ['social_organisation', '辅助性就业服务中心', 'sheltered'],
  ['company', '网络科技有限公司', 'flexible'],
  ['cooperative', '农牧专业合作社', 'farming'],
]

/** A body of a category, running for a while already, in a township. */
export function anyBody(w: World, act: Act, category: string, division: string): OrganisationGiven {
  const [kind, suffix] = w.chance.one(suffixes[category] ?? [])
  return bodyGiven(w, act, kind, suffix, division)
}

function bodyGiven(w: World, act: Act, kind: Kind, suffix: string, division: string): OrganisationGiven {
  const { chance } = w
  const trading_name = w.tradingName(suffix)
  const disabled_staff_count = kind === 'individual_business' ? chance.whole(2, 5) : chance.whole(5, 14)
  return {
    name: kind === 'individual_business' ? trading_name : `太原${trading_name}`,
    trading_name,
    kind,
    credit_code: w.numbers.credit(kind),
    staff_count: disabled_staff_count + (kind === 'individual_business' ? chance.whole(0, 2) : chance.whole(4, 30)),
    disabled_staff_count,
    opened_on: birthday(chance, act.today, chance.whole(1, 7)),
    address: `${villageName(chance, division)}（示例地址）`,
    owner_name_public: kind === 'individual_business' && chance.often(0.3),
    division,
    account_id: null,
  }
}

/** Registers the employers of a district: one of each kind. */
export async function registerEmployers(w: World, act: Act, district: District): Promise<void> {
  for (const [kind, suffix, form] of employers) {
    const division = w.chance.one(district.townships)
    const id = await registerOrganisation(act, bodyGiven(w, act, kind, suffix, division))
    district.employers.push({ id, division, category: form })
  }
}

/** How somebody is employed at a body: at a recognised one by what it was recognised as, at another by its kind. */
export function employmentForm({ category }: Body): string {
  if (category === 'massage_shop' || category === 'employment_base') return 'centralised'
  if (category === 'training_base') return 'quota'
  return category === 'rural_base' ? 'farming' : category
}
