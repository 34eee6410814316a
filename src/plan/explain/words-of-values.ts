/** What a plan file’s own words (a choice among a few) are called: figures, money, people, papers. */
export const choices = `
CNY|人民币|yuan
TWD|新台币|New Taiwan dollars
JPY|日元|yen
EUR|欧元|euros
GBP|英镑|pounds
USD|美元|US dollars
UYU|乌拉圭比索|Uruguayan pesos
read|已读原文|read in the document
secondary|见他处引述|quoted elsewhere
press|据报道|from press reports
nation|国家|nation
province|省|province
city|市|city
district|区县|district
township|乡镇街道|township
in_force|有效|in force
minor|轻微|minor
pro_rata|按比例|pro rata
serious|较重|serious
grave|严重|grave
template|模板|template
money|元|money
count|个|count
years|年|years
months|月|months
days|天|days
percent|百分比|percent
number|数|number
case_day|判定当天|the day of the case
year_before|上年|the year before
year_end_before|上年末|the end of the year before
in_force_from|生效日|the day it came into force
down_to_whole|舍去小数|down to whole
up_to_whole|进位取整|up to whole
half_up_to_whole|四舍五入取整|to the nearest whole
half_up_to_tenth|四舍五入到一位小数|to the nearest tenth
half_up_to_hundredth|四舍五入到两位小数|to the nearest hundredth
down_to_hundredth|舍到两位小数|down to hundredths
up_to_hundredth|进到两位小数|up to hundredths
half_up_to_fourth_place|四舍五入到四位小数|to the nearest ten-thousandth
down_to_fourth_place|舍到四位小数|down to ten-thousandths
down_to_ten|舍到十位|down to tens
down_to_hundred|舍到百位|down to hundreds
down_to_thousand|舍到千位|down to thousands
first|写在前的|the first
highest|最高的|the highest
lowest|最低的|the lowest
year|年|year
half_year|半年|half-year
month|月|month
once|一次|once
raise|提高|raise
lower|降低|lower
official|经办人|an official
professional|专业人员|a professional
panel|评审组|a panel
levy|残疾人就业保障金|the levy
public_budget|财政预算|the public budget
lottery|彩票公益金|the lottery
employment_fund|就业基金|the employment fund
insurance_fund|保险基金|the insurance fund
poverty_fund|扶贫资金|poverty funds
charity|慈善|charity
other|其他|other
carried_over|结转|carried over
returned|退回|returned
person|个人|person
organisation|单位|organisation
plaque|牌匾|plaque
certificate|证书|certificate
licence|许可|licence
none|无|none
quarter|季度|quarter
round|每批|round
body|单位|body
workers|人员|workers
cases|案件|cases
post|邮寄或岗位|post
premises|场所|premises
withdraw|撤销|withdraw
stop|停发|stop
recover|追回|recover
refused|不受理|refused
forfeited|视为放弃|forfeited
counts_as_nil|按零计算|counts as nil
next_round|下一批|the next round
online|网上|online
counter|窗口|at the counter
village|村社区|village
telephone|电话|telephone
home_visit|上门|home visit
submitted|提交当天|the day it is submitted
signed_for|签收当天|the day it is signed for
posted|寄出当天|the day it is posted
text|短文|text
long_text|长文|long text
day|日期|date
yes_no|是或否|yes or no
choice|单选|one of
choices|多选|several of
credit_code|统一社会信用代码|credit code
phone|电话|telephone
image|图片|picture
pdf|PDF 文件|PDF
spouse|配偶|spouse
parent|父母|parent
child|子女|child
guardian|监护人|guardian
household_member|家庭成员|household member
increment|新增的部分|what was added
nothing|不计|nothing
whole|算一个月|a whole month
by_day|按天|by days
`
