/** Rounder than this nothing of ours can be, px. */
const roundest = 24

/** Reads a corner, `6px`, `0.5rem` or `6`, as px. Undefined for anything else. */
export function parseRadius(text: string): number | undefined {
  const [, digits, unit = 'px'] = /^(\d{1,4}(?:\.\d{1,3})?)(px|rem|em)?$/i.exec(text.trim()) ?? []
  if (digits === undefined) return undefined
  return Math.min(Number(digits) * (unit.toLowerCase() === 'px' ? 1 : 16), roundest)
}

const generic = /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-serif|ui-sans-serif|ui-monospace|ui-rounded|-apple-system)$/i
const family = /^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,59}$/u
const mostFamilies = 8

/**
 * Reads a list of font families as CSS writes it, each name in quotes of ours. Undefined where one of them is no plain name:
 * what a style sheet would do with it is not tried.
 */
export function parseFont(text: string): string | undefined {
  const names = text.split(',').map((each) =>
    each
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim(),
  )
  if (names.length > mostFamilies) return undefined
  if (!names.every((name) => generic.test(name) || family.test(name))) return undefined
  return names.map((name) => (generic.test(name) ? name.toLowerCase() : `"${name}"`)).join(', ')
}
