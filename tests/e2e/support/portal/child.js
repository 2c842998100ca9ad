// Stands where a calculator should, and says whatever comes to mind.
const kinds = ['ready', 'size', 'step', 'completed', 'theme', 'prefilled', 'reveal', 'sent']
const hostile = {
  release: '<img src=x onerror=alert(1)>',
  rules: '2026.11',
  height: 1e9,
  step: '__proto__',
  counts: { eligible: 'many', __proto__: { polluted: 1 } },
  corrections: [null, 5, { name: 'constructor', asked: 'x' }, { name: 'accent', asked: 'a'.repeat(1000) }],
  taken: -1,
  refused: Array.from({ length: 5000 }, () => ({ path: 'mother', code: 'x' })),
  top: 1e9,
  bottom: -5,
  page: true,
  on: '2026-11-22',
  household: JSON.parse('{"__proto__":{"polluted":true},"mother":{"work":"employee"}}'),
  outcomes: [JSON.parse('{"__proto__":{"polluted":true}}')],
}
const send = (to, token, yuhui = 1) => kinds.forEach((kind) => to.postMessage({ ...hostile, kind, yuhui, token }, '*'))
send(parent, 'guessed')
addEventListener('message', ({ data, source }) => {
  if (!data || data.kind !== 'hello') return
  window.token = data.token
  for (const token of ['', '0', data.token.toUpperCase() + '0', null, [data.token]]) send(source, token)
  send(source, data.token, 99)
  send(source, data.token)
  for (let turn = 1; turn <= 400; turn += 1) source.postMessage({ kind: 'size', height: 600 + turn * 10, yuhui: 1, token: data.token }, '*')
})
