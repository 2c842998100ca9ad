/** The edition of the rules, and the day they were last held against the documents. What changed with it stands in `rules/editions/`. */
export const edition = { version: '2026.11', checkedOn: '2026-11-22' } as const
