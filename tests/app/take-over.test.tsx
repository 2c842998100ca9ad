import { Suspense, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, test } from 'vitest'
import { waiting } from '../../src/app/arrival'
import { takeOver } from '../../src/app/take-over'

const page = '<label>Name <input value=""></label><label>Place <input value="Aral"></label>'

beforeEach(() => {
  document.body.innerHTML = `<div id="root">${page}</div>`
})

const root = (): HTMLElement => document.getElementById('root') as HTMLElement
const box = (index: number): HTMLInputElement => root().querySelectorAll('input')[index] as HTMLInputElement
const said = (): string | undefined => root().querySelector('output')?.textContent
const live = (node: ReactNode) => (into: HTMLElement) => createRoot(into).render(node)

function Boxes({ more = false }: { readonly more?: boolean }): ReactNode {
  const [name, setName] = useState('')
  const [place, setPlace] = useState('Aral')
  return (
    <>
      <input value={name} onChange={(event) => setName(event.target.value)} />
      <input value={place} onChange={(event) => setPlace(event.target.value)} />
      {more && <input defaultValue="" />}
      <output>
        {name}/{place}
      </output>
    </>
  )
}

test('what was typed before the program came stands in the same box, and the program knows it', async () => {
  box(0).value = '育儿补贴'
  box(0).focus()
  takeOver(root(), live(<Boxes />))
  await expect.poll(said).toBe('育儿补贴/Aral')
  expect(box(0).value).toBe('育儿补贴')
  expect(document.activeElement).toBe(box(0))
})

test('a box that nobody touched keeps what the program puts there, and nobody is sent into it', async () => {
  takeOver(root(), live(<Boxes />))
  await expect.poll(said).toBe('/Aral')
  expect(document.activeElement).toBe(document.body)
})

test('where the program shows other boxes nothing is put into a wrong one', async () => {
  box(0).value = '育儿补贴'
  takeOver(root(), live(<Boxes more />))
  await expect.poll(said).toBe('/Aral')
})

test('until the page has come, the page that was sent stays and can be typed into', async () => {
  let come = (): void => undefined
  let here = false
  const coming = new Promise<void>((done) => {
    come = () => {
      here = true
      done()
    }
  })
  function Late(): ReactNode {
    if (!here) throw coming
    return <Boxes />
  }
  takeOver(
    root(),
    live(
      <Suspense fallback={<p {...waiting}>Opening</p>}>
        <Late />
      </Suspense>,
    ),
  )
  await new Promise((done) => setTimeout(done, 20))
  expect(root().innerHTML).toBe(page)
  box(1).value = 'Shangyu'
  come()
  await expect.poll(said).toBe('/Shangyu')
})

test('a page that was sent empty is drawn into as it is', async () => {
  document.body.innerHTML = '<div id="root"></div>'
  const sent = root()
  takeOver(sent, live(<Boxes />))
  await expect.poll(said).toBe('/Aral')
  expect(root()).toBe(sent)
})
