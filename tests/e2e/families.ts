import type { Family, Told } from './support/interview'

const at = (home: string): readonly Told[] => [
  ['您家住在哪里？', home],
  ['家里有谁？', '妈妈和爸爸都在'],
  ['户口、工作、医保都在这里吗？', '都在这里'],
]

/** Three children, the youngest in a public inclusive nursery; rents; both work; the father pays into the fund. */
export const zhangping: Family = {
  told: [
    ...at('漳平市'),
    ['家里有几个孩子？', '3个'],
    ['大宝的出生日期', '2014-03-01'],
    ['二宝的出生日期', '2017-03-01'],
    ['三宝的出生日期', '2023-06-15'],
    ['三宝平时在哪里照看？', /^公办普惠托育/],
    ['三宝每月的托育费或保教费', '1200'],
    ['妈妈现在做什么？', '在单位上班'],
    ['爸爸现在做什么？', '在单位上班'],
    ['爸爸交住房公积金吗？', '交'],
    ['爸爸的公积金交在哪里？', /漳平市/],
    ['全家名下有几套住房', '0'],
    ['每月房租', '1500'],
  ],
  ticks: ['租房住'],
  goesOn: true,
}

/** Two children, under Shangyu's plan and Shaoxing's; both drafts. */
export const shangyu: Family = {
  told: [
    ...at('上虞区'),
    ['家里有几个孩子？', '2个'],
    ['大宝的出生日期', '2018-05-01'],
    ['二宝的出生日期', '2025-06-10'],
    ['妈妈现在做什么？', /灵活就业/],
    ['妈妈的医保是哪一种？', /职工医保，自己交/],
  ],
  goesOn: true,
}

/** Three children in a public rental unit larger than the standard. */
export const shaoxing: Family = {
  told: [
    ...at('越城区'),
    ['家里有几个孩子？', '3个'],
    ['大宝的出生日期', '2010-01-01'],
    ['二宝的出生日期', '2014-01-01'],
    ['三宝的出生日期', '2022-01-01'],
    ['家里申请了或住着公租房吗？', '正住在公租房里'],
    ['公租房每月的租金', '800'],
    ['住的公租房面积', '80'],
    ['当地给您家的保障面积', '60'],
  ],
  goesOn: true,
}

/** A couple of a special family with an old parent. */
export const tianjiaan: Family = {
  told: [
    ...at('田家庵区'),
    ['家里有几个孩子？', '还没有'],
    ['要算上几位老人？', '1位'],
    ['老人1的出生日期', '1955-11-22'],
    ['老人1属于计划生育特殊家庭吗？', '是'],
  ],
  ticks: [/^有老人要算上/],
  goesOn: true,
}

/** Twins of a woman without work, in English. */
export const aral: Family = {
  told: [
    ['Where does your family live?', 'Aral'],
    ['Who is in the family?', 'Mother and father'],
    ['Are hukou, work and medical insurance all there?', 'All there'],
    ['How many children are there?', '2'],
    ['The first child’s date of birth', '2025-12-20'],
    ['The second child’s date of birth', '2025-12-20'],
    ['What does the mother do now?', /^Not working/],
    ['Which medical insurance does the mother have?', 'Resident medical insurance'],
    ['What does the father do now?', 'Works for an employer'],
    ['Which medical insurance does the father have?', /^Employee medical insurance, paid by the employer/],
    ['Does the father pay into the housing provident fund?', 'Yes'],
    ['Where is the father’s provident fund paid?', /^Aral/],
    ['Does a Bingtuan division run the father’s provident fund?', 'The division'],
    ['Monthly rent', '2800'],
  ],
  ticks: ['We rent our home'],
  goesOn: true,
}

/** Knows everything: what is not named here it answers with no, none or nothing. Three children, the youngest not yet two. */
export const knowing: Family = {
  told: [
    ...at('漳平市'),
    ['家里有几个孩子？', '3个'],
    ['大宝的出生日期', '2014-03-01'],
    ['二宝的出生日期', '2017-03-01'],
    ['三宝的出生日期', '2025-02-10'],
    [/宝的户口落在哪里？$/, /^漳平市/],
    [/是农村户口还是城镇户口？$/, '城镇'],
    ['大宝在上什么学？', '初中'],
    ['二宝在上什么学？', '小学'],
    [/平时在哪里照看？$/, '在家里'],
    ['三宝参加医保了吗？', '参加了'],
    ['三宝参加医保的日期', '2025-03-01'],
    [/现在做什么？$/, '在单位上班'],
    [/的单位是哪一类？$/, /^企业/],
    [/的医保是哪一种？$/, /^职工医保，单位交/],
    [/(连续交了多少个月|一共交了多久失业保险)$/, '60'],
    ['妈妈的月工资', '6000'],
    ['爸爸的月工资', '9000'],
    [/单位上年度的月平均工资$/, '7000'],
    [/交个人所得税吗？$/, '是'],
    [/一年的应纳税所得额$/, '30000'],
    [/交住房公积金吗？$/, '交'],
    [/公积金交在哪里？$/, /^漳平市/],
    [/公积金账户的余额$/, '60000'],
    ['现在租房住吗？', '租房'],
    ['每月房租', '1500'],
    ['父母登记结婚了吗？', '登记了'],
    ['登记结婚的日期', '2013-05-20'],
    ['妈妈的出生日期', '1990-03-08'],
    ['爸爸的出生日期', '1988-07-01'],
  ],
  ticks: ['租房住'],
  rest: 'no',
  goesOn: true,
}

/** Knows its children and where it lives, and nothing else, in English. */
export const unsure: Family = {
  told: [
    ['Where does your family live?', 'Shangyu'],
    ['Who is in the family?', 'Mother and father'],
    ['Are hukou, work and medical insurance all there?', 'All there'],
    ['How many children are there?', '2'],
    ['The first child’s date of birth', '2018-05-01'],
    ['The second child’s date of birth', '2025-06-10'],
    [/./, 'Not sure'],
  ],
  skips: /^(situations|work\/father|insurance)/,
}
