import { phrases } from '../../kit/say.ts'

export const sayings = phrases({
  gone: { zh: '找不到这次推荐。', en: 'This referral cannot be found.' },
  not_yours: { zh: '您现在的身份不能办理这一步。', en: 'Your role does not allow this step.' },
  not_from_here: {
    zh: '现在是“{state}”，不能办理这一步。请刷新再看。',
    en: 'It stands at “{state}” now, so this step is not possible. Reload and look again.',
  },
  closed: { zh: '这个职位已经关闭，不能推荐。', en: 'This vacancy is closed; nobody can be referred to it.' },
  closed_since: {
    zh: '这个职位已经关闭。还在招的话，请单位先重新开放。',
    en: 'This vacancy is closed. If it is still to be filled, the employer opens it again first.',
  },
  all_taken: { zh: '这个职位只招 {n} 人，已经招满。', en: 'This vacancy has openings for {n} only, and all are taken.' },
  no_phone: { zh: '这位不打电话联系。请改用文字、视频或当面。', en: 'This person is not to be phoned. Interview in writing, by video or in person.' },
  needs_signing: { zh: '这位用手语。请安排手语翻译，或改用文字。', en: 'This person signs. Arrange an interpreter, or interview in writing.' },
  needs_captions: { zh: '这位靠文字沟通。请安排字幕，或改用文字。', en: 'This person reads. Arrange captions, or interview in writing.' },
  needs_guardian: { zh: '请同时告诉监护人。', en: 'The guardian is to be told as well.' },
  in_past: { zh: '日期不能早于今天。', en: 'The day cannot lie in the past.' },
  in_future: { zh: '日期不能晚于今天。', en: 'The day cannot lie in the future.' },
  ends_before: { zh: '结束不能早于开始。', en: 'It cannot end before it begins.' },
  no_refusal: { zh: '这次推荐没有被拒绝。', en: 'This referral was not refused.' },
})
export const constraintWords = phrases({
  person_is_referred_once_to_a_vacancy: {
    zh: '已经推荐过这个职位，还没有结果。',
    en: 'The person is referred to this vacancy already, and the outcome is open.',
  },
})
export const messages = phrases({
  referred_employer: {
    zh: '残联向您推荐了一位求职者，应聘“{title}”。请在“推荐”里答复。',
    en: 'The Federation has referred somebody to you for “{title}”. Please answer under “Referrals”.',
  },
  referred: { zh: '按您的同意，已把您推荐给{unit}，应聘“{title}”。', en: 'As you agreed, you have been referred to {unit} for “{title}”.' },
  arrange: {
    zh: '{unit}的面试：{day} {time}，{way}。安排：{aids}。地点：{place}',
    en: 'Interview at {unit}: {day} {time}, {way}. Arranged: {aids}. Place: {place}',
  },
  arrange_plain: { zh: '{unit}的面试：{day} {time}。地点：{place}', en: 'Interview at {unit}: {day} {time}. Place: {place}' },
  take: { zh: '{unit}同意录用您应聘“{title}”。', en: '{unit} has accepted you for “{title}”.' },
  refuse: { zh: '{unit}没有录用您应聘“{title}”。理由：{reason}', en: '{unit} has not taken you for “{title}”. Reason: {reason}' },
  begin_trial: { zh: '您在{unit}的试工从 {day} 到 {until}。', en: 'Your trial at {unit} is from {day} to {until}.' },
})
