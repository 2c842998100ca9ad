import type { Family } from './support/interview'

/** Three children, the youngest in a public inclusive nursery; rents; both work; the father pays into the fund. */
export const zhangping: Family = {
  children: 3,
  elders: 0,
  pages: {
    places: [
      ['您家住在哪里？', '漳平市'],
      ['家里有谁？', '妈妈和爸爸都在'],
      ['户口、工作、医保都在这里吗？', '都在这里'],
    ],
    'children/c1': [['大宝的出生日期', '2014-03-01']],
    'children/c2': [['二宝的出生日期', '2017-03-01']],
    'children/c3': [
      ['三宝的出生日期', '2023-06-15'],
      ['三宝平时在哪里照看？', /^公办普惠托育/],
      ['三宝每月的托育费或保教费', '1200'],
    ],
    'work/mother': [['妈妈现在做什么？', '在单位上班']],
    'work/father': [['爸爸现在做什么？', '在单位上班']],
    'housing/father': [
      ['爸爸交住房公积金吗？', '交'],
      ['爸爸的公积金交在哪里？', /漳平市/],
    ],
    housing: [
      ['全家名下有几套住房', '0'],
      ['现在租房住吗？', '租房'],
      ['每月房租', '1500'],
    ],
  },
}

/** Two children, under Shangyu's plan and Shaoxing's; both drafts. */
export const shangyu: Family = {
  children: 2,
  elders: 0,
  pages: {
    places: [
      ['您家住在哪里？', '上虞区'],
      ['家里有谁？', '妈妈和爸爸都在'],
      ['户口、工作、医保都在这里吗？', '都在这里'],
    ],
    'children/c1': [['大宝的出生日期', '2018-05-01']],
    'children/c2': [['二宝的出生日期', '2025-06-10']],
    'work/mother': [
      ['妈妈现在做什么？', /灵活就业/],
      ['妈妈的医保是哪一种？', /职工医保，自己交/],
    ],
  },
}

/** Three children in a public rental unit larger than the standard. */
export const shaoxing: Family = {
  children: 3,
  elders: 0,
  pages: {
    places: [
      ['您家住在哪里？', '越城区'],
      ['家里有谁？', '妈妈和爸爸都在'],
      ['户口、工作、医保都在这里吗？', '都在这里'],
    ],
    'children/c1': [['大宝的出生日期', '2010-01-01']],
    'children/c2': [['二宝的出生日期', '2014-01-01']],
    'children/c3': [['三宝的出生日期', '2022-01-01']],
    housing: [
      ['家里申请了或住着公租房吗？', '正住在公租房里'],
      ['公租房每月的租金', '800'],
      ['住的公租房面积', '80'],
      ['当地给您家的保障面积', '60'],
    ],
  },
}

/** A couple of a special family with two old parents. */
export const tianjiaan: Family = {
  children: 0,
  elders: 1,
  pages: {
    places: [
      ['您家住在哪里？', '田家庵区'],
      ['家里有谁？', '妈妈和爸爸都在'],
      ['户口、工作、医保都在这里吗？', '都在这里'],
    ],
    'elders/e1': [
      [/的出生日期$/, '1955-11-22'],
      [/属于计划生育特殊家庭吗？$/, '是'],
    ],
  },
}

/** Twins of a woman without work, in English. */
export const aral: Family = {
  children: 2,
  elders: 0,
  pages: {
    places: [
      ['Where does your family live?', 'Aral'],
      ['Who is in the family?', 'Mother and father'],
      ['Are hukou, work and medical insurance all there?', 'All there'],
    ],
    'children/c1': [[/first child’s date of birth$/, '2025-12-20']],
    'children/c2': [[/second child’s date of birth$/, '2025-12-20']],
    'work/mother': [
      ['What does the mother do now?', /^Not working/],
      ['Which medical insurance does the mother have?', 'Resident medical insurance'],
    ],
    'work/father': [
      ['What does the father do now?', 'Works for an employer'],
      ['Which medical insurance does the father have?', /^Employee medical insurance, paid by the employer/],
    ],
    'housing/father': [
      ['Does the father pay into the housing provident fund?', 'Yes'],
      ['Where is the father’s provident fund paid?', /^Aral/],
      ['Does a Bingtuan division run the father’s provident fund?', 'The division'],
    ],
    housing: [
      ['Do you rent your home?', /^Yes|Rent/],
      ['Monthly rent', '2800'],
    ],
  },
}
