import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { describe, expect, test, vi } from 'vitest'
import {
  announce,
  Announcer,
  Button,
  Facts,
  Figure,
  Fold,
  LinkButton,
  Phrases,
  Row,
  Seal,
  Sheet,
  SkipLink,
  StandingBand,
  StandingTag,
  TextProvider,
  useGo,
  Verdict,
  type VerdictKind,
} from '../../src/ui'

const Here = (): ReactNode => <output>{useLocation().pathname}</output>

const english = (child: ReactNode): ReactNode => (
  <MemoryRouter initialEntries={['/en/']}>
    <TextProvider language="en">
      {child}
      <Here />
    </TextProvider>
  </MemoryRouter>
)

describe('buttons and links', () => {
  test('a button submits nothing unless told to', () => {
    render(<Button>下一步</Button>)
    expect(screen.getByRole('button', { name: '下一步' })).toHaveAttribute('type', 'button')
  })

  test('a link button is a link, in the language of the reader', async () => {
    render(english(<LinkButton to="/places">Start</LinkButton>))
    await userEvent.click(screen.getByRole('link', { name: 'Start' }))
    expect(screen.getByRole('status')).toHaveTextContent('/en/places')
  })

  test('so is going somewhere from a script', async () => {
    function Go(): ReactNode {
      const go = useGo()
      return <Button onClick={() => go('/results')}>Go</Button>
    }
    render(english(<Go />))
    await userEvent.click(screen.getByRole('button', { name: 'Go' }))
    expect(screen.getByRole('status')).toHaveTextContent('/en/results')
  })
})

describe('a sheet', () => {
  test('is a list whose rows may lead somewhere', () => {
    const sheet = (
      <Sheet label="现金">
        <Row title="国家育儿补贴" level={3} to="/results/100000/subsidy" aside={<StandingTag standing="in-force">施行中</StandingTag>} />
        <Row title="其他">
          <p>说明</p>
        </Row>
      </Sheet>
    )
    render(<MemoryRouter>{sheet}</MemoryRouter>)
    expect(screen.getByRole('list', { name: '现金' })).toBeVisible()
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByRole('heading', { level: 3, name: '国家育儿补贴' })).toBeVisible()
    expect(screen.getByRole('link', { name: '国家育儿补贴' })).toHaveAttribute('href', '/results/100000/subsidy')
  })

  test('facts are terms with their values', () => {
    render(<Facts facts={[{ name: '多久', value: '文件没有写时限' }]} />)
    expect(screen.getByRole('term')).toHaveTextContent('多久')
    expect(screen.getByRole('definition')).toHaveTextContent('文件没有写时限')
  })
})

describe('states', () => {
  test.each<[VerdictKind, string]>([
    ['yes', '看起来符合'],
    ['open', '还缺信息'],
    ['discretionary', '由单位决定'],
    ['no', '暂不符合'],
    ['ended', '已到期'],
    ['upcoming', '以后符合'],
  ])('the verdict %s has a shape and a word', (kind, word) => {
    const { container } = render(<Verdict kind={kind}>{word}</Verdict>)
    expect(screen.getByText(word)).toBeVisible()
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  test('every verdict has a shape of its own', () => {
    const kinds: readonly VerdictKind[] = ['yes', 'open', 'discretionary', 'no', 'ended', 'upcoming']
    const shapes = kinds.map((kind) => render(<Verdict kind={kind}>-</Verdict>).container.querySelector('svg')?.innerHTML)
    expect(new Set(shapes).size).toBe(kinds.length)
  })

  test('the frame of a draft is dashed, of law solid', () => {
    render(
      <>
        <StandingTag standing="consultation-draft">征求意见稿</StandingTag>
        <StandingTag standing="submitted-draft">送审稿</StandingTag>
        <StandingTag standing="trial">试行</StandingTag>
        <StandingTag standing="expired">已到期</StandingTag>
      </>,
    )
    expect(screen.getByText('征求意见稿')).toHaveClass('tag-dashed')
    expect(screen.getByText('送审稿')).toHaveClass('tag-dashed')
    expect(screen.getByText('试行')).not.toHaveClass('tag-dashed')
    expect(screen.getByText('已到期')).not.toHaveClass('tag-dashed')
  })

  test('the band of an ended document is not the one of a draft', () => {
    render(
      <>
        <StandingBand standing="expired">已到期</StandingBand>
        <StandingBand standing="submitted-draft">送审稿</StandingBand>
      </>,
    )
    expect(screen.getByText('已到期').parentElement).toHaveClass('band-ended')
    expect(screen.getByText('送审稿').parentElement).not.toHaveClass('band-ended')
  })

  test('a seal speaks only where nothing beside it says who it is', () => {
    const { container } = render(<Seal letter="妈" />)
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true')
    render(<Seal letter="爸" name="爸爸" />)
    expect(screen.getByRole('img', { name: '爸爸' })).toBeVisible()
  })
})

describe('a figure', () => {
  test('reads as one phrase', () => {
    const { container } = render(<Figure bound="至多" number="1000" unit="元/月" rule="solid" />)
    expect(container).toHaveTextContent('至多 1000元/月')
    expect(container.firstElementChild).toHaveClass('rule-solid')
  })

  test('keeps Latin words apart from the number', () => {
    const { container } = render(<Figure bound="up to" number="CNY 1,000" unit="a month" rule="dashed" />)
    expect(container.textContent).toBe('up to CNY 1,000 a month')
  })

  test('may have no number at all', () => {
    const { container } = render(<Figure unit="文件没有写金额" rule="dotted" />)
    // On a narrow screen a sentence may take two lines, which a number may not.
    expect(container.firstChild).toHaveClass('figure-words')
    expect(container).toHaveTextContent('文件没有写金额')
    expect(container.querySelector('b')).toBeNull()
  })
})

test('a fold is closed at first, says how much it holds and tells when it is opened', async () => {
  const toggled = vi.fn()
  render(
    <Fold title="暂不符合" count="12项" level={3} onToggle={toggled}>
      <p>里面</p>
    </Fold>,
  )
  expect(screen.getByText('里面')).not.toBeVisible()
  expect(screen.getByText('12项')).toBeVisible()
  await userEvent.click(screen.getByRole('heading', { name: '暂不符合' }))
  expect(screen.getByText('里面')).toBeVisible()
})

test('the short clauses of a note keep together, dates among them; long ones may break', () => {
  const { container } = render(<Phrases text="规则于2026年11月22日核对过，这是一个长得在窄屏上放不下一行的分句，完。" />)
  const together = [...container.querySelectorAll('.nowrap')].map((each) => each.textContent)
  expect(together).toEqual(['2026年11月22日', '完。'])
  expect(container).toHaveTextContent('规则于2026年11月22日核对过，这是一个长得在窄屏上放不下一行的分句，完。')
})

test('the announcer says what it is told, the same words twice too', () => {
  const { container } = render(<Announcer />)
  const region = container.querySelector('[aria-live=polite]')
  act(() => announce('已清除'))
  expect(region).toHaveTextContent('已清除')
  const first = region?.lastElementChild
  act(() => announce('已清除'))
  expect(region?.lastElementChild).not.toBe(first)
  act(() => announce('开始'))
  expect(region?.childElementCount).toBe(2)
})

test('the skip link moves the focus past the header', async () => {
  render(
    <MemoryRouter>
      <SkipLink to="page">跳到正文</SkipLink>
      <Routes>
        <Route path="*" element={<main id="page" tabIndex={-1} />} />
      </Routes>
    </MemoryRouter>,
  )
  await userEvent.tab()
  expect(screen.getByRole('link', { name: '跳到正文' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('main')).toHaveFocus()
})
