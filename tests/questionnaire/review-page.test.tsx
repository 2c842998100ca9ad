import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { asked, familyWithout, heading, loadWords, open, storeWith, user } from './support'

beforeAll(loadWords)

/** The line of an answer, by the words of its question. */
function row(label: RegExp): HTMLElement {
  const [found, ...more] = [...document.querySelectorAll<HTMLElement>('li.answer')].filter(({ textContent }) =>
    label.test(textContent ?? ''),
  )
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} lines of ${String(label)}`)
  return found
}
const change = (label: RegExp): Promise<void> => user.click(within(row(label)).getByRole('button', { name: /^改：/ }))
const close = (label: RegExp): Promise<void> => user.click(within(row(label)).getByRole('button', { name: '收起' }))
const part = (name: string): HTMLElement => screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement
const presumed = (): HTMLElement => screen.getByText('没有问，先按一般情况算的').closest('details') as HTMLElement
const work = /妈妈现在做什么/
const employer = /妈妈的单位/

describe('everything that was answered', () => {
  test('reads as a person would say it, each under the page it was asked on', async () => {
    const store = storeWith(await familyWithout('housing.homesOwned'))
    store.answer('housing.homesOwned', 'unknown')
    store.answer('housing.monthlyRent', 1500)
    open('/answers/review', store)
    await heading('全部回答')
    expect(within(part('孩子')).getByText('2022年11月11日')).toBeInTheDocument()
    expect(within(part('妈妈的工作')).getByText('在单位上班')).toBeInTheDocument()
    expect(within(part('妈妈的收入和假期')).getByText('8000元/年')).toBeInTheDocument()
    expect(row(/现在租房住吗/)).toHaveTextContent('租房')
    expect(row(/现在怀着孩子吗/)).toHaveTextContent('没有')
    expect(row(/名下有几套住房/)).toHaveTextContent('不清楚')
    expect(await within(part('住在哪里')).findByText('鼓楼区')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '看结果' })).toHaveAttribute('href', '/results')
    expect(screen.getByRole('link', { name: '接着答' })).toHaveAttribute('href', '/answers')
    expect(screen.getByRole('link', { name: '改住处和家里有谁' })).toHaveAttribute('href', '/places')
  })

  test('in English too', async () => {
    open('/en/answers/review', storeWith(await familyWithout()))
    await heading('All answers')
    expect(row(/date of birth/i)).toHaveTextContent(/11 November 2022|November 11, 2022/)
    expect(screen.getByRole('link', { name: 'See the results' })).toHaveAttribute('href', '/en/results')
  })

  test('not knowing is said as such, and as useless only where nothing hangs on it', async () => {
    const store = storeWith(await familyWithout('housing.homesOwned', 'children', 'elders'))
    for (const path of ['housing.homesOwned', 'children', 'elders', 'mother.retraining']) store.answer(path, 'unknown')
    open('/answers/review', store)
    await heading('全部回答')
    expect(row(/名下有几套住房/).textContent).toMatch(/不清楚改$/)
    expect(row(/家里有几个孩子/).textContent).toMatch(/不清楚改$/)
    expect(row(/要算上几位老人/)).toHaveTextContent('不清楚')
    expect(row(/妈妈.*培训/)).toHaveTextContent('不清楚 · 现在用不上')
  })

  test('how many children and grandparents there are stands there too, and leads to their pages', async () => {
    open('/answers/review', storeWith(await familyWithout()))
    await heading('全部回答')
    expect(within(part('孩子')).getAllByRole('listitem')[0]).toHaveTextContent('家里有几个孩子？1个')
    expect(row(/要算上几位老人/)).toHaveTextContent('不用算')
    await change(/要算上几位老人/)
    expect(within(row(/要算上几位老人/)).getByRole('link')).toHaveAttribute('href', '/answers/elders')
    await change(/家里有几个孩子/)
    expect(within(row(/家里有几个孩子/)).getByRole('link')).toHaveAttribute('href', '/answers/children')
  })

  test('can be changed one by one, in place', async () => {
    const store = storeWith(await familyWithout())
    const before = store.get().household
    open('/answers/review', store)
    await heading('全部回答')
    const button = within(row(/登记结婚/)).getByRole('button')
    expect(button).toHaveAccessibleName('改：父母登记结婚了吗？')
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1)
    fireEvent.change(screen.getByLabelText('登记结婚的日期'), { target: { value: '2017-01-02' } })
    expect(row(/登记结婚/)).toHaveTextContent('2017年1月2日')
    await close(/登记结婚/)
    expect(screen.queryByRole('radiogroup')).toBeNull()
    expect(store.get().household).toEqual({ ...before, marriage: { registeredOn: '2017-01-02' } })
  })
})

describe('what a change has made useless', () => {
  test('is greyed and says so, and is none the worse when the change is taken back', async () => {
    const store = storeWith(await familyWithout())
    const before = store.get().household
    open('/answers/review', store)
    await heading('全部回答')
    expect(row(employer)).not.toHaveTextContent('现在用不上')
    await change(work)
    await user.click(within(asked('妈妈现在做什么？')).getByLabelText(/在上学/))
    // While the answer is being changed, the other stands where it stood.
    expect(within(part('妈妈的工作')).getByText(/妈妈的单位/)).toBeInTheDocument()
    expect(row(employer)).toHaveTextContent('现在用不上，先替您留着')
    expect(row(employer)).toHaveClass('greyed')
    await close(work)
    // Then it waits with what does no good now.
    expect(within(part('现在用不上的')).getByText('企业、公司、个体户')).toBeInTheDocument()
    expect(within(row(employer)).queryByRole('button')).toBeNull()
    expect(store.get().household).not.toHaveProperty('mother.employer')
    await change(work)
    await user.click(within(asked('妈妈现在做什么？')).getByLabelText(/在单位上班/))
    await close(work)
    expect(screen.queryByRole('heading', { name: '现在用不上的' })).toBeNull()
    expect(row(employer)).not.toHaveTextContent('现在用不上')
    expect(store.get().household).toEqual(before)
  })

  test('says what waits, also of a whole record and of people', async () => {
    const store = storeWith({ ...(await familyWithout()), pregnancy: null, elders: [] })
    store.keep('pregnancy', { dueDate: '2025-09-01' })
    store.keep('elders', [{ id: 'e1' }, { id: 'e2' }])
    store.keep('children.away', [{ member: { id: 'c2' }, drafts: {} }])
    open('/answers/review', store)
    await heading('全部回答')
    const lines = within(part('现在用不上的')).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual(['现在怀着孩子吗？怀着', '要算上几位老人？2位'])
  })
})

describe('what was taken for granted', () => {
  test('is listed apart, and becomes an answer when it is changed', async () => {
    const store = storeWith(await familyWithout())
    open('/answers/review', store)
    await heading('全部回答')
    const fold = presumed()
    const before = within(fold).getAllByRole('listitem').length
    expect(fold).toHaveTextContent(`${before}项`)
    const lost = /失去过腹中的孩子/
    expect(within(fold).getByText(lost)).toBeInTheDocument()
    expect(row(lost)).toHaveTextContent('没有')
    await change(/大宝和现在的父母是什么关系/)
    await user.click(within(asked(/大宝和现在的父母/)).getByLabelText(/收养/))
    expect(store.get().household).toHaveProperty('children[0].relation', 'adopted')
    expect(within(presumed()).queryByText(/大宝和现在的父母/)).toBeNull()
    expect(row(/大宝和现在的父母/)).toHaveTextContent('收养')
  })
})
