/** What the keys of a plan file are called in words: awards, stages, what follows, targets, sources. */
export const keysOfSchemes = `
months|按月|months
part|不满一月|part of a month
month_over_days|满几天算一月|a month when over so many days
less|减去|less
purse|资金|purse
caps|限额|caps
in|范围|in
amount|金额|amount
across|合并计算|counted together with
instalments|分期|instalments
share_percent|份额|share
check|核查|check
only_highest_of|只取最高|only the highest of
stacks_with|可同时享受|may be had with
set_off|抵扣|set off
against|抵扣|against
rest|余额|the rest
own_part|自筹|own contribution
percent_at_least|至少百分之|at least percent
kinds|形式|kinds
in_kind|实物支持|in kind
worth|价值|worth
lent|出借|lent
costs|费用|costs
eligible|可列支|eligible
not|不可列支|not eligible
months_at_most|最多几个月|months at most
loan|贷款|loan
principal_at_most|本金最高|principal at most
price_percent_at_most|最高占价款|share of the price at most
rate_follows|利率参照|rate follows
term_at_most|期限最长|term at most
grace|宽限期|grace
repay_percent_a_year|每年还款|repaid a year
security|担保|security
interest_free|免息|free of interest
allots|分配给指定的人|allotted to named persons
each_at_least|每人至少|each at least
each_at_most|每人至多|each at most
among|在谁当中|among
first|优先|first
dividend|分红|dividend
principal|本金|principal
places|名额|places
transferable|可调剂|transferable
when_short|不够时的次序|order when short
highest|高的在前|highest first
lowest|低的在前|lowest first
payment|付款|payment
channel|付款方式|paid by
to_who_paid|谁付补谁|to whoever paid
in_arrears|先付后补|paid in arrears
review|办理环节|stages of review
stage|环节|stage
body|经办单位|body
second|复核|second person
with|会签|signed with
with_bodies|会签单位|signed with
shows|公示内容|shows
missing_papers|材料不齐|papers missing
panel|评审组|panel
seats_at_least|至少几人|seats at least
seats_at_most|至多几人|seats at most
outside_at_least|外部成员至少|from outside at least
each_sex_at_least|任一性别至少|each sex at least
users_at_least|残疾人至少|disabled members at least
quorum|到会人数|quorum
carries|怎样通过|carried by
recusal|回避|recusal
scores|评分|scores
pass_at_least|及格分|pass mark
clocks|总期限|clocks
without|不含|without
stands_still|停止计算|stands still during
batches|批次|batches
month_day|每月几日|day of the month
days|日子|days
agreement|协议|agreement
afterwards|批准以后|afterwards
report_changes_within|变动报告期限|changes reported within
duties|报告义务|duties to report
before|之前|before
during|期间|during
obligations|承诺|obligations
holds|要求|holds
leavers_replaced_within|有人离开，多久补上|leavers replaced within
follow_up|回访|follow-up
clawback|追回|clawback
takes|追回多少|takes
time|时间|time
ended|结束日|ended
repay_within|退还期限|repaid within
from_heirs|向继承人追|from heirs too
by_force|强制执行|by enforcement
ban|不得申请|ban
nothing_new_until_repaid|退清前不得再申请|nothing new until repaid
credit_record|记入信用|credit record
fines|罚款或滞纳金|fines
per_day|每天|per day
none_below|低于不收|none below
assets|资产|assets
worth_at_least|价值至少|worth at least
useful_life|使用年限|useful life
lien|抵押|lien
recovered|收回|recovered
ends|自动结束|ends
held_for_at_least|至少持续|held for at least
stops|停发|stops
resumes_when|恢复|resumes when
by_notice|书面通知|by notice
difference|差额|difference
successor|承继|successor
takes_over|承继情形|takes over on
relief|减免|relief
list_published|名单公布|list published
unfiled|没有申报时|when nothing is filed
facts|视为|taken to be
pay_within|缴纳期限|paid within
surcharge|加收|surcharge
appeal|申诉|appeal
ground|可以提出的理由|on what ground
waits|申诉期间暂停|waits meanwhile
answered_within|答复期限|answered within
fee_percent|费用|fee
targets|目标|targets
counts|怎么数|counted from
distinct|不重复计|each once
evidence|凭据|evidence
sum_of|合计|sum of
years|分年度|years
districts|分区县|districts
reserved|预留|reserved
reports|报告|reports
deadline|截止|deadline
by_day|截止日|by
evaluated|考核|evaluated
never_published|不得公开|never published
clause|条款|clause
reference|依据|reference
assumed|假定|assumed
document|文号|document
published_on|公布日期|published on
grade|核对程度|grade
read_on|查阅日期|read on
url|网址|address
note|说明|note
`
