import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Household } from '../../../rules/household'
import { loadRules } from '../../../rules/registry'
import { sharedWords } from '../../../src/share'
import { codeIn, decodeLink } from '../../../src/share/link'
import { loadTexts } from '../../../src/ui'
import { answersOf } from '../page'
import { showSlip } from './page'

/** Three children in Zhangping, the youngest under three; the mother's fund is paid there; they rent. */
const family: Household = {
  residence: '350881',
  mother: { work: 'employee', housingFund: { place: '350881', bingtuan: false } },
  father: { work: 'employee', housingFund: null },
  children: [
    { id: 'c1', birthDate: '2017-09-01', care: 'home' },
    { id: 'c2', birthDate: '2021-12-08', care: 'home' },
    { id: 'c3', birthDate: '2023-03-16', hukou: '350881', care: 'nursery-public-inclusive', careFee: 1200 },
  ],
  housing: { homesOwned: 0, rents: true, monthlyRent: 1500, buying: null },
}

/** A family that has answered everything; the mother’s own mother is in hospital. */
const example = JSON.parse(readFileSync('docs/example-family.json', 'utf8')) as Household

/** Two children in Shangyu, where two plans are drafts and one is over. */
const inShangyu: Household = {
  residence: '330604',
  mother: { work: 'employee' },
  father: { work: 'employee' },
  children: [
    { id: 'c1', birthDate: '2018-05-01' },
    { id: 'c2', birthDate: '2025-06-10' },
  ],
}

beforeAll(async () => {
  await loadRules(['350881', '330604', '340403'])
  for (const language of ['zh-CN', 'en'] as const) await loadTexts(language, ['results', 'household', 'questionnaire', 'slip', sharedWords])
})

const sheet = (): Promise<HTMLElement> => screen.findByRole('article')
const section = async (name: string): Promise<HTMLElement> => {
  const found = within(await sheet())
    .getByRole('heading', { level: 3, name })
    .closest('section')
  if (!found) throw new Error(`no section ${name}`)
  return found
}

/** What a row holds, cell by cell; of several of the name, the first. */
async function cells(inSection: string, name: string | RegExp): Promise<(string | null)[]> {
  const [row] = within(await section(inSection))
    .getAllByRole('rowheader', { name })
    .flatMap((header) => header.closest('tr') ?? [])
  return [...(row?.cells ?? [])].map((cell) => cell.textContent)
}

/** What stands below a benefit. */
async function below(name: string): Promise<string | null | undefined> {
  const header = within(await section('看起来符合的事项')).getAllByRole('rowheader', { name })[0]
  return header?.closest('tbody')?.rows[1]?.textContent
}

describe('a family whose plan is law', () => {
  beforeEach(() => showSlip(answersOf(family, '2025-06-01')))

  test('reads for which day and places, and finds a blank for the mark', async () => {
    const [facts] = (await sheet()).getElementsByTagName('dl')
    expect(facts).toHaveTextContent('编号：核对基准日：2025年6月1日关联地方：漳平市')
    expect(facts?.querySelector('.slip-blank')).not.toBeNull()
    expect((await sheet()).querySelector('.slip-first')).toBeNull()
  })

  test('finds each benefit with whom it is for, how much, until when and by what', async () => {
    // 50 % of 1200 yuan a month are 600; the plan ends with 2025, the province’s leave on the eve of the third birthday.
    expect(await cells('看起来符合的事项', '托育保育费减半')).toEqual([
      '托育保育费减半',
      '三宝',
      '少交 50%',
      '至2025年12月31日',
      '漳政办规〔2023〕2号',
    ])
    expect(await below('托育保育费减半')).toBe(
      '满足：生育了三个及以上孩子；孩子未满6周岁；孩子上公办普惠托育。按您填的费用，少交600元/月。',
    )
    expect(await cells('看起来符合的事项', '育儿假')).toEqual([
      '育儿假',
      '妈妈、爸爸',
      '各 10天/年',
      '至2026年3月15日',
      '《福建省人口与计划生育条例》 第24条',
    ])
    expect(await below('公积金租房提取限额')).toContain('按您填的，能取满1000元/月。')
  })

  test('finds the last day of what has to be done for it', async () => {
    // 300 yuan a month: all of 2025, and January to March of 2026.
    expect(await cells('看起来符合的事项', '育儿补贴')).toEqual(expect.arrayContaining(['三宝', '3600元/年']))
    expect(await below('育儿补贴')).toContain('2025年3600元、2026年900元。')
    expect(await below('育儿补贴')).toContain('不晚于2025年12月31日：申请2025年的育儿补贴。')
  })

  test('finds what others decide, and services, in a line each, by office', async () => {
    const found = await section('看起来符合的事项')
    expect(within(found).getByText('由用人单位或办理单位决定：').parentElement).toHaveTextContent(
      '所在单位（牵头：市财政局、总工会）：单位每月生育补助、单位生育公益金；',
    )
    expect(within(found).getByText('服务：').parentElement).toHaveTextContent('市直各相关部门：不再收社会抚养费、生育不影响落户上学')
  })

  test('finds what is missing in words, with what may come of it', async () => {
    const [question, waiting] = await cells('还缺信息的事项', '现在怀着孩子吗？')
    expect(question).toBe('现在怀着孩子吗？')
    expect(waiting).toContain('产假（妈妈） 0–180天/胎')
    const row = within(await section('还缺信息的事项')).getByText(/^产假（妈妈）/)
    expect(row.querySelector('.figure')).toHaveClass('rule-dashed')
  })

  test('is not asked on paper for what is asked with regret', async () => {
    expect(await sheet()).not.toHaveTextContent(/去世|伤残|流产/)
    expect(await section('还缺信息的事项')).toHaveTextContent(/另有\d+项要看没有写在这里的情况，需要时请在窗口问。/)
  })

  test('is told before when a plan ends, and which law goes on', async () => {
    const standing = await section('文件效力说明')
    expect(within(standing).getByText(/请在此前办理/)).toHaveTextContent(
      '《漳平市生育友好城市建设实施方案》（漳政办规〔2023〕2号）于2025年12月31日到期，请在此前办理。',
    )
    expect(within(standing).getByText(/^施行中：/)).toHaveTextContent('《福建省人口与计划生育条例》')
  })

  test('finds each paper once, who issues it and what for; and what lists none', async () => {
    expect(await cells('申请材料', /出生医学证明/)).toEqual(['☐ 出生医学证明', '助产机构', '育儿补贴'])
    const names = within(await section('申请材料'))
      .getAllByRole('rowheader')
      .map((header) => header.textContent)
    expect(new Set(names).size).toBe(names.length)
    expect((await cells('申请材料', /其他材料/))[1]).toMatch(/^文件没有列出托育保育费减半、公积金租房提取限额.*请先向经办单位核实。$/)
  })

  test('finds where to go', async () => {
    expect(await cells('到哪里办', '公积金租房提取限额')).toEqual(['公积金租房提取限额', '住房公积金管理中心漳平管理部'])
    expect((await cells('到哪里办', '育儿补贴'))[1]).toMatch(/^孩子户口所在的乡镇、街道.*审核不超过30个工作日。/)
  })

  test('can leave a benefit out, with its papers and its office', async () => {
    const user = userEvent.setup()
    await user.click(screen.getByText('选要写上的事项'))
    await user.click(screen.getByRole('checkbox', { name: '育儿补贴' }))
    expect(within(await section('看起来符合的事项')).queryByRole('rowheader', { name: '育儿补贴' })).toBeNull()
    expect(await section('申请材料')).not.toHaveTextContent('出生医学证明')
    expect(await section('到哪里办')).not.toHaveTextContent('育儿补贴')
    await user.click(screen.getByRole('checkbox', { name: '育儿补贴' }))
    expect(await cells('申请材料', /出生医学证明/)).toHaveLength(3)
  })

  test('reads by which rules, and that the office decides', async () => {
    expect(within(await sheet()).getByRole('contentinfo')).toHaveTextContent(
      /^规则版本 [0-9a-z]+ 核对日期 2026年11月22日仅供参考，以经办机构审核为准。$/,
    )
  })
})

describe('a family that has answered everything', () => {
  beforeEach(() => showSlip(answersOf(example, '2026-11-22')))

  test('is told of what does not fit only where one condition is lacking', async () => {
    // The mother’s parent is over sixty: only the father lacks it. Nobody is marrying.
    expect(await cells('暂不符合的事项及原因', /婚假/)).toEqual(['婚假（妈妈、爸爸）', '不满足：准备结婚，或登记结婚未满1年'])
    const names = within(await section('暂不符合的事项及原因')).getAllByRole('rowheader')
    expect(names.length).toBeLessThanOrEqual(5)
    // The bank’s interest needs a loan and instalments: two conditions.
    expect(await section('暂不符合的事项及原因')).not.toHaveTextContent('住房贷款利息扣除')
    expect(await section('暂不符合的事项及原因')).toHaveTextContent(/另有\d+项暂不符合，没有逐项列出。/)
  })

  test('reads first that the plan is over, and what it gave', async () => {
    const first = (await sheet()).querySelector('.slip-first')
    expect(first).toHaveTextContent(/^漳平市的方案已于2025年12月31日到期，\d+项不能再申请。$/)
    const before = first?.compareDocumentPosition(await section('看起来符合的事项')) ?? 0
    expect(before & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
    expect(await section('文件效力说明')).toHaveTextContent('（漳政办规〔2023〕2号）已于2025年12月31日到期，')
    expect(await section('看起来符合的事项')).not.toHaveTextContent('托育保育费减半')
  })

  test('is told the same way of declaring tax once', async () => {
    const way = within(await section('到哪里办')).getAllByText(/专项附加扣除/)
    expect(way).toHaveLength(1)
  })

  test('has a code to be typed that opens the same answers', async () => {
    const typed = (await sheet()).querySelector('.slip-letters')?.textContent ?? ''
    expect(typed).toMatch(/^C[0-9A-Z]{4}( [0-9A-Z]{5})* [0-9A-Z]{1,5}$/)
    const decoded = await decodeLink(codeIn(typed) ?? '', 20261122)
    expect(decoded.fault).toBeUndefined()
    if (decoded.fault === undefined) expect(decoded.shared).toMatchObject({ household: example, on: 20261122, chosen: true, marks: [] })
  })
})

describe('where nothing but drafts and law above them is', () => {
  test('the first lines say so, and drafts are no benefits', async () => {
    await showSlip(answersOf(inShangyu, '2026-11-22'))
    const first = (await sheet()).querySelector('.slip-first')
    expect(first).toHaveTextContent(/还是征求意见稿，里面的\d+项现在不能申请。/)
    expect(await section('文件效力说明')).toHaveTextContent('《上虞区生育友好型城市建设三年行动方案》是征求意见稿，没有施行，不能据此申请')
    expect(await cells('看起来符合的事项', '育儿假')).toEqual([
      '育儿假',
      '妈妈、爸爸',
      '各 10天/年',
      '至2028年6月9日',
      '《浙江省人口与计划生育条例》 第22条',
    ])
    const drafted =
      /三年行动方案》是征求意见稿，没有施行，不能据此申请（条件对得上的：(.+?)等\d+项/
        .exec((await sheet()).textContent ?? '')?.[1]
        ?.split('、') ?? []
    expect(drafted).toHaveLength(3)
    for (const name of drafted) expect(await section('看起来符合的事项')).not.toHaveTextContent(name)
  })

  test('in English too', async () => {
    await showSlip(answersOf(inShangyu, '2026-11-22'), { language: 'en' })
    expect(await cells('Looks eligible', 'Childcare leave')).toEqual([
      'Childcare leave',
      'The mother, the father',
      'each 10 days a year',
      '9 June 2028',
      '“Zhejiang regulation on population and family planning”, article 22',
    ])
    expect(await sheet()).toHaveTextContent('For reference; the office decides.')
  })
})

describe('a document', () => {
  test('without a number goes by its title', async () => {
    // What stands for the number of Anhui’s regulation is the session that revised it.
    await showSlip(answersOf({ ...inShangyu, residence: '340403' }, '2026-11-22'))
    expect((await cells('看起来符合的事项', '育儿假'))[4]).toBe('《安徽省人口与计划生育条例》 第32条')
  })
})

describe('beside a page of its own', () => {
  test('a counter names the case, and remarks are printed and kept nowhere', async () => {
    const answers = answersOf(family, '2025-06-01')
    await showSlip(answers, { alone: { mark: 'A017', remarks: '下周一再来' } })
    expect(await sheet()).toHaveTextContent('编号：A017')
    expect(await section('备注')).toHaveTextContent('下周一再来')
    fireEvent.change(screen.getByRole('textbox', { name: '备注' }), { target: { value: '先去街道开证明' } })
    expect(await section('备注')).toHaveTextContent('先去街道开证明')
    expect(screen.queryByText(/好像有姓名/)).toBeNull()
    fireEvent.change(screen.getByRole('textbox', { name: '备注' }), { target: { value: '有事打13812345678' } })
    expect(screen.getByText(/好像有姓名、证件号、电话/)).toBeInTheDocument()
    expect(await section('备注')).toHaveTextContent('有事打13812345678')
    expect(JSON.stringify(answers.get())).not.toMatch(/街道开证明|A017/)
  })

  test('whatever the app shows around it is told to stay off the paper, as long as it is there', async () => {
    await showSlip(answersOf(family, '2025-06-01'), { alone: {} })
    await sheet()
    expect(document.documentElement).toHaveClass('prints-slip')
    cleanup()
    expect(document.documentElement).not.toHaveClass('prints-slip')
  })

  test('without a place there is nothing to print', async () => {
    await showSlip(answersOf({}))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('先选地方')
    expect(screen.queryByRole('article')).toBeNull()
  })
})
