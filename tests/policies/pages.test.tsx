import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { answersOf, visit } from './page'

const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 })
const linkTo = (name: string | RegExp): string | null | undefined => screen.getAllByRole('link', { name })[0]?.getAttribute('href')

describe('all policies', () => {
  test('stand by the level of their places', async () => {
    await visit('/policies')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '国家',
      '省、自治区',
      '市',
      '县、市、区',
      '发现写错了',
      '给其他程序用',
    ])
    expect(linkTo('漳平市')).toBe('/policies/350881')
    expect(linkTo('全国')).toBe('/policies/100000')
  })
  test('are found by name; where nothing is found, that is said', async () => {
    await visit('/policies')
    const box = screen.getByRole('textbox', { name: '按名称查找' })
    await userEvent.type(box, '公积金租房')
    const found = within(screen.getByRole('search'))
    expect(await found.findByRole('link', { name: '公积金租房提取限额' })).toHaveAttribute(
      'href',
      '/policies/350881/benefits/rent-withdrawal',
    )
    await userEvent.clear(box)
    await userEvent.type(box, '自行车')
    expect(await found.findByText(/没有查到/)).toBeInTheDocument()
  })
  test('can be had as data', async () => {
    await visit('/en/policies')
    expect(linkTo('The rules as data (JSON)')).toBe('/data/index.json')
    expect(linkTo('What changes, and when')).toBe('/data/changes.en.txt')
  })
  test('are found by an English name, in English', async () => {
    await visit('/en/policies')
    await userEvent.type(screen.getByRole('textbox', { name: 'Search by name' }), 'zhangping')
    expect(await within(screen.getByRole('search')).findByRole('link', { name: 'Zhangping' })).toHaveAttribute(
      'href',
      '/en/policies/350881',
    )
  })
})

describe('how a policy is applied for', () => {
  const facts = (): string[] => {
    const part = screen.getByRole('heading', { name: '怎么申请' }).closest('section') as HTMLElement
    return [...part.querySelectorAll('dl > div')].map(({ textContent }) => textContent)
  }
  test('names the papers that its text names', async () => {
    await visit('/policies/100000/benefits/childcare-subsidy')
    expect(facts()).toContain('材料出生医学证明（助产机构）、户口簿（公安机关）、必要时要抚养关系的证明')
  })
  test('names those of the law that a local rule carries out', async () => {
    await visit('/policies/330604/benefits/childcare-subsidy')
    expect(facts()).toContain('材料出生医学证明（助产机构）、户口簿（公安机关）、必要时要抚养关系的证明')
  })
  test('says what it can be handled with, and by which document', async () => {
    await visit('/policies/350000/benefits/newborn-insurance')
    expect(facts().slice(2)).toEqual(['材料出生医学证明（助产机构）', '一起办可以和“出生一件事”一起办。当地有没有开通，请先问窗口。'])
    expect(linkTo('推动“高效办成一件事”的文件')).toBe('/policies/100000/documents/one-stop-services')
  })
  test('has no line for papers where no text names any', async () => {
    await visit('/policies/100000/benefits/marriage-leave')
    expect(facts()).toHaveLength(2)
  })
})

describe('a policy with a last day', () => {
  test('says by when what is done, and what is lost after it', async () => {
    await visit('/policies/100000/benefits/childcare-subsidy')
    const part = screen.getByRole('heading', { name: '办理期限' }).closest('section')
    expect(part).toHaveTextContent('每一年的，不晚于当年12月31日申请')
    expect(part).toHaveTextContent('过了这天，这一年的就没有了')
    expect(part).not.toHaveTextContent('未证实')
  })
  test('that one page reports says so', async () => {
    await visit('/policies/330000/benefits/maternity-allowance')
    expect(screen.getByRole('heading', { name: '办理期限' }).closest('section')).toHaveTextContent('未证实')
  })
  test('without one says nothing of it', async () => {
    await visit('/policies/100000/benefits/marriage-leave')
    expect(screen.queryByRole('heading', { name: '办理期限' })).toBeNull()
  })
})

describe('a place', () => {
  test('whose plan is over says so before anything it gave', async () => {
    await visit('/policies/350881')
    expect(heading()).toHaveTextContent('福建 龙岩 漳平市')
    expect(screen.getByText('已于2025年12月31日到期，现在不能申请')).toBeInTheDocument()
    expect(linkTo('漳平市生育友好城市建设实施方案')).toBe('/policies/350881/documents/zhangping-2023')
    expect(linkTo('公积金租房提取限额')).toBe('/policies/350881/benefits/rent-withdrawal')
    expect(screen.getByText('至多800–1000元/月')).toBeInTheDocument()
    expect(linkTo('福建省')).toBe('/policies/350000')
  })
  test('without documents of its own names the places above it', async () => {
    await visit('/policies/330602')
    expect(screen.getByText(/还没有收录当地自己的文件/)).toBeInTheDocument()
    expect(linkTo('绍兴市')).toBe('/policies/330600')
  })
  test('that nobody knows is said not to be there', async () => {
    await visit('/policies/999999')
    expect(heading()).toHaveTextContent('没有找到')
  })
})

describe('a document', () => {
  test('tells the standing, and of every provision what it became or why not', async () => {
    await visit('/policies/350881/documents/zhangping-2023')
    expect(heading()).toHaveTextContent('漳平市生育友好城市建设实施方案')
    expect(screen.getByText('已到期')).toBeInTheDocument()
    const clause = document.getElementById('zhangping-12-4')
    if (!clause) throw new Error('no such provision')
    expect(within(clause).getByRole('link')).toHaveAttribute('href', '/policies/350881/benefits/rent-withdrawal')
    expect(clause).toHaveTextContent('至多800元/月')
    const inner = document.getElementById('zhangping-3-1')
    expect(inner).toHaveTextContent('内部安排')
    expect(inner).toHaveTextContent('统计、监测和评估')
  })
  test('that is law says that it is not here whole, where it was read, and who else goes by it', async () => {
    await visit('/policies/100000/documents/women-workers-rules')
    expect(screen.getByText(/不是全文/)).toBeInTheDocument()
    const clause = document.getElementById('women-workers-7')
    if (!clause) throw new Error('no such provision')
    expect(clause).toHaveTextContent('第7条')
    expect(clause).toHaveTextContent('github.com/LawRefBook/Laws')
    expect(within(clause).getAllByRole('link', { name: '产假' })[0]).toBeInTheDocument()
  })
  test('of another place is not looked for', async () => {
    await visit('/policies/330604/documents/zhangping-2023')
    expect(heading()).toHaveTextContent('没有找到')
  })
})

describe('a benefit', () => {
  test('of a plan that is over gives figures, conditions, provisions, office and file', async () => {
    await visit('/policies/350881/benefits/rent-withdrawal')
    expect(heading()).toHaveTextContent('公积金租房提取限额')
    expect(screen.getByText('已于2025年12月31日到期，现在不能申请')).toBeInTheDocument()
    expect(screen.getByText('1000元/月')).toBeInTheDocument()
    expect(screen.getByText('公积金交在漳平市')).toBeInTheDocument()
    expect(linkTo('条文12-4')).toBe('/policies/350881/documents/zhangping-2023#zhangping-12-4')
    expect(screen.getByText('rules/china/fujian/longyan/zhangping/rent-withdrawal.ts')).toBeInTheDocument()
    expect(linkTo('看看我家符不符合')).toBe('/places')
  })
  test('leads a family that has answered to its own result', async () => {
    await visit('/policies/350881/benefits/rent-withdrawal', answersOf({ residence: '350881' }))
    expect(linkTo('看看我家符不符合')).toBe('/results/350881/rent-withdrawal')
    expect(linkTo('我家的结果')).toBe('/results/350881/rent-withdrawal')
  })
  test('of a draft says so first, and names the law that it carries out', async () => {
    await visit('/policies/659002/benefits/childcare-subsidy')
    expect(screen.getByText('征求意见稿，还不能申请')).toBeInTheDocument()
    expect(linkTo('育儿补贴')).toBe('/policies/100000/benefits/childcare-subsidy')
  })
  test('of law names the places that carry it out', async () => {
    await visit('/en/policies/100000/benefits/childcare-subsidy')
    expect(screen.getByText('Local forms of this benefit; the same payment, counted once:')).toBeInTheDocument()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('/en/policies/659002/benefits/childcare-subsidy')
  })
  test('that nobody declares is said not to be there', async () => {
    await visit('/policies/350881/benefits/nothing-such')
    expect(heading()).toHaveTextContent('没有找到')
  })
})
