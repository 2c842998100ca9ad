/** Why an answer is refused. The words stand in the texts of this folder; `path` names the field. */
export type FaultCode =
  | 'not-a-date'
  | 'not-a-place'
  | 'not-an-option'
  | 'not-yes-or-no'
  | 'not-a-number'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'too-fine'
  | 'not-text'
  | 'not-an-id'
  | 'not-a-list'
  | 'too-many'
  | 'not-a-record'
  | 'unknown-key'
  | 'not-null'
  | 'not-json'
  | 'not-csv'
  | 'same-id'
  | 'after-the-day'
  | 'before-birth'
  | 'births-too-close'
  | 'parent-too-young'
  | 'more-than-owned'

export interface Fault {
  /** As in the file: `children[0].birthDate`. Empty for the file as a whole. */
  readonly path: string
  readonly code: FaultCode
}

/** Writes a path as the household file is spoken of: `children[0].hukou`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  )
}
