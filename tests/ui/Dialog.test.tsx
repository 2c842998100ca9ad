import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Button, Dialog } from '../../src/ui'

function Page(): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>清除全部回答</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="清除全部回答吗？">
        <Button onClick={() => setOpen(false)}>保留</Button>
        <Button>清除</Button>
      </Dialog>
    </>
  )
}

const dialogs = HTMLDialogElement.prototype as Partial<HTMLDialogElement>
const native = {
  showModal: Object.getOwnPropertyDescriptor(dialogs, 'showModal'),
  close: Object.getOwnPropertyDescriptor(dialogs, 'close'),
}

function restore(): void {
  for (const name of ['showModal', 'close'] as const) {
    delete dialogs[name]
    const own = native[name]
    if (own) Object.defineProperty(dialogs, name, own)
  }
}

describe.each([
  [
    'where the browser has modal dialogs',
    () => {
      dialogs.showModal = vi.fn(function (this: HTMLDialogElement) {
        this.setAttribute('open', '')
        this.querySelector('button')?.focus()
      })
      dialogs.close = vi.fn(function (this: HTMLDialogElement) {
        this.removeAttribute('open')
      })
    },
  ],
  [
    'where it has none',
    () => {
      delete dialogs.showModal
      delete dialogs.close
    },
  ],
] as const)('a dialog %s', (_, prepare) => {
  beforeEach(prepare)
  afterEach(restore)

  test('opens named by its title, takes the focus and gives it back', async () => {
    render(<Page />)
    const opener = screen.getByRole('button', { name: '清除全部回答' })
    await userEvent.click(opener)
    const dialog = screen.getByRole('dialog', { name: '清除全部回答吗？' })
    expect(dialog).toHaveAttribute('aria-modal', 'true')
    expect(screen.getByRole('button', { name: '保留' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: '保留' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(opener).toHaveFocus()
  })

  test('leaves the focus where whoever closed it has put it', async () => {
    function Leading(): ReactNode {
      const [open, setOpen] = useState(true)
      const to = useRef<HTMLInputElement>(null)
      useLayoutEffect(() => {
        if (!open) to.current?.focus()
      }, [open])
      return (
        <>
          <input ref={to} aria-label="下一位" />
          <Dialog open={open} onClose={() => setOpen(false)} title="窗口设置">
            <Button onClick={() => setOpen(false)}>清空</Button>
          </Dialog>
        </>
      )
    }
    render(<Leading />)
    await userEvent.click(screen.getByRole('button', { name: '清空' }))
    expect(screen.getByRole('textbox', { name: '下一位' })).toHaveFocus()
  })

  test('closes on Escape', async () => {
    render(<Page />)
    await userEvent.click(screen.getByRole('button', { name: '清除全部回答' }))
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: '清除全部回答' })).toHaveFocus()
  })

  test('keeps Tab inside', async () => {
    render(<Page />)
    await userEvent.click(screen.getByRole('button', { name: '清除全部回答' }))
    await userEvent.tab()
    expect(screen.getByRole('button', { name: '清除' })).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: '保留' })).toHaveFocus()
    await userEvent.tab({ shift: true })
    expect(screen.getByRole('button', { name: '清除' })).toHaveFocus()
  })
})
