/** What the keys of a plan file are called in words: its head, figures, money, recognitions, conditions. */
export const keysOfPlans = `
plan|方案|plan
title|名称|title
says|说明|wording
division|行政区划代码|division code
currency|币种|currency
reasons|假定的理由|reasons for assumptions
sources|依据|sources
bodies|单位|bodies
does|职责|duties
status|状态|status
draft_until|征求意见到|open for comments until
comments_to|意见交给|comments to
issued|发文|issued
by|由谁|by
on|日期|on
in_force|有效期|in force
from|起|from
to|止|to
supersedes|取代|supersedes
fills_in|填补的模板|fills in the template
amends|修改的方案|amends
parts|修改的部分|parts
at|位置|at
becomes|改为|becomes
removed|删去|taken out
population|适用对象|population
person|个人|persons
organisation|单位|organisations
parameters|参数|parameters
values|数值|values
value|数值|value
unit|单位|unit
where|地方|where
choose|几个都适用时|where several hold
published|公布|published
narrows|在上级规定之内|within the higher rule
may|可以|may
of|基数|of
uprated|自动调整|raised by itself
to_fill|留给地方填|left to be filled in
percent|百分比|percent
round|取整|rounding
between|区间|between
each|每|each
measures|计量|measures
sums|合计|sum of
weights|权重|weights
weight|权重|weight
as_of|以哪天为准|as of
is|等于|is
purses|资金|purses
level|层级|level
keeper|管理单位|kept by
source|来源|source
uses|用途|uses
left_over|年末结余|what is left at the year's end
budget|预算|budget
revenue|收入分成|revenue
splits|分成|split
shares|份额|shares
handed_over_by|何时上缴|handed over by
recognitions|认定类别|recognitions
held_by|由谁持有|held by
valid_for|有效多久|valid for
renewed_within|复核期限|renewed within
sign|标志|sign
uniform_name|统一名称|uniform name
at_most|最多|at most
at_least|至少|at least
above|多于|more than
below|少于|less than
inspection|检查|inspection
sample|抽查|sample
strata|分层|strata
unannounced|事先不通知|unannounced
filed_within|报送期限|filed within
failure|不合格的处理|on failure
put_right_within|整改期限|to be put right within
otherwise|否则|otherwise
publish|公开|published
no_new_for|多久不得再申请|nothing new for
claims_month|没守约的每个月追回|taken back for each month not kept
fixed|每月金额|so much a month
findings|检查可能发现的问题|faults an inspection may find
severity|轻重|severity
from_time|第几次起|from which time
heard_within|听取意见的期限|heard within
ladder|逐级处理|what follows, step by step
training|培训|training
warning|警告|warning
suspension|暂停|suspension
cut|核减资金|cut of the money
withdrawal|撤销|withdrawal
schemes|项目|schemes
for|对象或期限|for
windows|申请时间|windows of application
after|之后|after
opens_after|何时开始|opens after
within|期限|within
late|逾期|when late
means|怎样处理|means
unless|除非|unless
channels|申请途径|ways to apply
received_on|以哪天为申请日|counts as received
groups|分组|groups
asks|要填的|questions
label|问题|question
hint|提示|hint
optional|可不填|optional
options|选项|options
max_length|最长|longest
group|组|group
fills|填入|fills in
kind|种类|kind
documents|材料|documents
when|什么时候|when
accepts|接受|accepts
copies|份数|copies
waived_when|免交|not asked for when
reuse|以前交过的可用多久|an earlier one is good for
from_register|从登记取得|had from the register
where_had|哪里办|where it is had
conditions|条件|conditions
any_of|任一|any of
all_of|全部|all of
none_of|都不|none of
condition|条件|condition
judged_by|由谁判断|judged by
proof|凭证|proof
routes|变通办法|other ways in
instead_of|代替|instead of
one|怎样算一个申请人|what counts as one applicant
couple|夫妻算一个|a couple is one
shops_of_one_owner|一人几家店算一个|shops of one owner are one
family_may_apply|可由家属申请|family may apply
same_person_once|同一人只算一次|the same person once
excludes|不得重复享受|exclusions
scheme|项目|scheme
since|从哪天起|since
at_once|同时|at the same time
per|每|for each
except|例外|except
cut_offs|时间界限|cut-offs
event|事项|event
order|先后|order
earlier|先|earlier
later|后|later
recognises|认定为|recognises as
award|补贴|award
dues|应缴|dues
rows|各项|rows
pays|金额|pays
slices|分段|slices
up_to|到|up to
rate|比例|rate
times|乘以|times
each_round|每项取整|each rounded
`
