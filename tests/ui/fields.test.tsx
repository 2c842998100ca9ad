import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { ChoiceField, DateField, ErrorSummary, MoneyField, NumberField, SelectField, TextField, YesNoField, type YesNo } from '../../src/ui'

const nothing = (): void => undefined

describe('a text field', () => {
  test('is named by its label and described by hint and error, which stand between the two', () => {
    render(<TextField id="rent" label="房租" hint="合同上写的" error="请填数字" value="abc" onChange={nothing} />)
    const box = screen.getByRole('textbox', { name: '房租' })
    expect(box).toHaveAccessibleDescription('合同上写的 请填数字')
    expect(box).toBeInvalid()
    expect(box).toHaveValue('abc')
    const order = [screen.getByText('房租'), screen.getByText('合同上写的'), screen.getByText('请填数字'), box]
    order.slice(1).forEach((each, at) => expect(order[at]?.compareDocumentPosition(each)).toBe(Node.DOCUMENT_POSITION_FOLLOWING))
  })

  test('without hint and error is neither described nor invalid', () => {
    render(<TextField label="房租" value="" onChange={nothing} />)
    const box = screen.getByRole('textbox', { name: '房租' })
    expect(box).not.toHaveAttribute('aria-describedby')
    expect(box).not.toHaveAttribute('aria-invalid')
  })

  test('two of them without ids keep apart', () => {
    render(
      <>
        <TextField label="甲" value="" onChange={nothing} />
        <TextField label="乙" value="" onChange={nothing} />
      </>,
    )
    expect(screen.getByLabelText('甲')).not.toBe(screen.getByLabelText('乙'))
  })
})

test('a number keeps what was typed and asks for the right keyboard', async () => {
  function Homes(): ReactNode {
    const [value, setValue] = useState('')
    return <NumberField label="住房" unit="套" value={value} onChange={setValue} />
  }
  render(<Homes />)
  const box = screen.getByRole('textbox', { name: '住房' })
  await userEvent.type(box, '两套')
  expect(box).toHaveValue('两套')
  expect(box).toHaveAttribute('inputmode', 'numeric')
  expect(box).toHaveAccessibleDescription('套')
})

test('an amount of money allows for a point', () => {
  render(<MoneyField label="房租" value="1500.50" onChange={nothing} />)
  expect(screen.getByRole('textbox')).toHaveAttribute('inputmode', 'decimal')
})

test('a date is the browser’s own', async () => {
  const change = vi.fn()
  render(<DateField label="出生日期" max="2026-11-22" value="" onChange={change} />)
  const box = screen.getByLabelText('出生日期')
  expect(box).toHaveAttribute('type', 'date')
  await userEvent.type(box, '2023-12-08')
  expect(change).toHaveBeenLastCalledWith('2023-12-08', false)
})

test('a select has its groups and an empty first choice', async () => {
  const change = vi.fn()
  const options = [
    { value: '350881', label: '漳平市', group: '福建' },
    { value: '330604', label: '上虞区', group: '浙江' },
    { value: 'other', label: '其他地方' },
  ]
  render(<SelectField label="户口" placeholder="请选择" options={options} value="" onChange={change} />)
  const box = screen.getByRole('combobox', { name: '户口' })
  expect(box).toHaveDisplayValue('请选择')
  expect(within(screen.getByRole('group', { name: '福建' })).getByRole('option', { name: '漳平市' })).toBeInTheDocument()
  await userEvent.selectOptions(box, '上虞区')
  expect(change).toHaveBeenCalledWith('330604')
})

describe('a choice', () => {
  const options = [
    { value: 'zhangping', label: '漳平市' },
    { value: 'other', label: '其他地方' },
    { value: 'unknown', label: '不清楚', note: '没关系，结果会给出上下限', blank: true },
  ] as const
  type Fund = (typeof options)[number]['value']

  function Fund({ error }: { readonly error?: string }): ReactNode {
    const [value, setValue] = useState<Fund>()
    return (
      <ChoiceField<Fund>
        id="fund"
        level={1}
        label="公积金交在哪里？"
        hint="看缴存地"
        error={error}
        options={options}
        value={value}
        onChange={setValue}
      />
    )
  }

  test('is a group named by its question, which may be the heading of the page', () => {
    render(<Fund error="请选一项" />)
    const group = screen.getByRole('radiogroup', { name: '公积金交在哪里？' })
    expect(group).toHaveAccessibleDescription('看缴存地 请选一项')
    expect(group).toBeInvalid()
    expect(screen.getByRole('heading', { level: 1, name: '公积金交在哪里？' })).toBeVisible()
    expect(screen.getByRole('radio', { name: '不清楚 没关系，结果会给出上下限' })).not.toBeChecked()
  })

  test('is answered by pressing the words or by the arrow keys', async () => {
    render(<Fund />)
    await userEvent.click(screen.getByText('其他地方'))
    expect(screen.getByRole('radio', { name: '其他地方' })).toBeChecked()
    await userEvent.keyboard('{ArrowUp}')
    expect(screen.getByRole('radio', { name: '漳平市' })).toBeChecked()
    expect(screen.getByRole('radio', { name: '漳平市' })).toHaveFocus()
  })
})

test('yes or no offers “not sure” only where there are words for it', async () => {
  const change = vi.fn<(value: YesNo) => void>()
  const { rerender } = render(<YesNoField label="上户口了吗？" words={{ yes: '已上', no: '还没有' }} value={undefined} onChange={change} />)
  expect(screen.getAllByRole('radio')).toHaveLength(2)
  rerender(<YesNoField label="上户口了吗？" words={{ yes: '已上', no: '还没有', unknown: '不清楚' }} value={undefined} onChange={change} />)
  await userEvent.click(screen.getByRole('radio', { name: '不清楚' }))
  expect(change).toHaveBeenCalledWith('unknown')
})

describe('the error summary', () => {
  function Form({ attempt }: { readonly attempt: number }): ReactNode {
    const errors =
      attempt === 0
        ? []
        : [
            { id: 'rent', message: '房租要填数字' },
            { id: 'fund', message: '请选一个地方' },
          ]
    return (
      <>
        <ErrorSummary title="有2处要再看一下" errors={errors} attempt={attempt} />
        <TextField id="rent" label="房租" value="" onChange={nothing} />
        <ChoiceField id="fund" label="公积金" options={[{ value: 'a', label: '甲' }]} value={undefined} onChange={nothing} />
      </>
    )
  }

  test('takes the focus at every attempt, and its links lead to the fields', async () => {
    const { rerender } = render(<Form attempt={0} />)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    rerender(<Form attempt={1} />)
    expect(screen.getByRole('alert')).toHaveFocus()
    await userEvent.click(screen.getByRole('link', { name: '房租要填数字' }))
    expect(screen.getByRole('textbox', { name: '房租' })).toHaveFocus()
    rerender(<Form attempt={2} />)
    expect(screen.getByRole('alert')).toHaveFocus()
    await userEvent.click(screen.getByRole('link', { name: '请选一个地方' }))
    expect(screen.getByRole('radio', { name: '甲' })).toHaveFocus()
  })
})
