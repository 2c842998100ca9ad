// A portal's own script: writes down what the calculators tell it, and what its policy refused.
window.told = []
window.refused = []
document.addEventListener('securitypolicyviolation', (event) =>
  window.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
)
for (const name of ['ready', 'step', 'completed', 'theme', 'prefill', 'sent', 'error'])
  document.addEventListener(`yuhui-${name}`, (event) => window.told.push({ name, of: event.target.id, detail: event.detail }))
