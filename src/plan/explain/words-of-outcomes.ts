/** What a plan file’s own words (a choice among a few) are called: payment, stages, consequences, what is counted. */
export const outcomes = `
by_thirtieth|按三十分之一|by thirtieths
applicant|申请人|applicant
household|家庭|household
lender|贷款机构|lender
landlord|出租人|landlord
training_body|培训机构|training body
base|基地|base
named_persons|指定的人|named persons
lifetime|一生|a lifetime
case|一件申请|a case
decision|决定|decision
check|核查后|after a check
spot_check|抽查|spot check
site_visit|实地核查|site visit
report|报告|report
acceptance_inspection|验收|acceptance inspection
all|全部|all
paid|支付|paid
carried|结转|carried over
cash|现金|cash
in_kind|实物|in kind
loan|贷款|loan
guarantee|保证|guarantee
bank_guarantee|银行担保|bank guarantee
land_charge|不动产抵押|land charge
pledge|质押|pledge
fund_guarantee|基金担保|guarantee of the fund
yearly|每年|yearly
kept|归本人|kept
returns_to_fund|退回资金|returns to the fund
renewed_by_agreement|续签协议|renewed by agreement
plan|方案|the plan
notice|公示|public notice
money_arrives|资金到位|the money arriving
claim|申领|the claim
window_closes|申请截止|the window closing
same_year|当年|the same year
next_budget_year|下年预算|the next budget year
bank_account|银行账户|bank account
social_security_card|社保卡|social-security card
one_card|一卡通|the one-card account
fiscal_transfer|财政转移|fiscal transfer
acceptance|受理|acceptance
review|审核|review
commissioner|残疾人专职委员|disability commissioner
district_officer|区县残联经办人|district Federation officer
city_officer|市残联经办人|city Federation officer
finance_officer|财政部门经办人|Finance Bureau officer
auditor|审计人员|auditor
administrator|系统管理员|administrator
name_masked|姓氏|surname
scheme|项目|scheme
amount|金额|amount
document_number|编号|number
reason|理由|reason
website|网站|website
unit|单位内|at the workplace
told_once|一次告知|told once
majority|过半数|majority
two_thirds|三分之二|two thirds
unanimous|一致|unanimous
average_score|平均分|average score
correction|补正|correction
expert|专家评审|expert opinion
beneficiaries|受益人|beneficiaries
fraud|视为骗取|fraud
fine|罚款|fine
what_is_left|剩余部分|what is left
when_post_ends|岗位结束时|when the post ends
when_closed|停业时|when it closes
when_sold|出售时|when it is sold
never|不收回|never
recovered_or_paid|多退少补|recovered or paid
merger|合并|merger
split|分立|split
inheritance|继承|inheritance
transfer|转让|transfer
change_of_owner|变更负责人|change of owner
successor|承继人|the successor
new_application|重新申请|a new application
reduced|减少|reduced
deferred|缓缴|deferred
waived|免除|waived
objection|异议|objection
re_examination|复核|re-examination
reconsideration|复议|reconsideration
payment|拨付|the payment
recognitions_held|持有的认定|recognitions held
awards_granted|批准的补贴|awards granted
placements|安置就业|placements
courses_completed|完成的培训|courses completed
household_links|带动的家庭|households driven
business|店铺或企业|business
person_times|人次|person-times
contract|合同|contract
wages|工资|wages
insurance|社会保险|insurance
visit|走访|visit
posts|岗位|posts
stalls|摊位|stalls
purchases|采购|purchases
desks|工位|desks
training_places|培训名额|training places
citizen_id|身份证号|identity number
certificate_no|残疾人证号|certificate number
health|健康情况|health
disability_category|残疾类别|category
disability_grade|残疾等级|grade
address|住址|address
household_income|家庭收入|household income
birth_day|出生日期|date of birth
`
