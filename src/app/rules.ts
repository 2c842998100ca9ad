/** What the footer says of the rules: their version, and the day they were last held against the documents. */
export const rules = { version: '2026.11', checkedOn: '2026-11-22' } as const
