/** A calendar day, written 'YYYY-MM-DD', between 1900-01-01 and 2199-12-31. No time zone is meant and none is looked at. */
export type Day = string

/** A six-digit place code of GB/T 2260, such as '350881'. */
export type PlaceCode = string

/** The languages in which every text exists. */
export type Language = 'zh-CN' | 'en'

/** For whom a benefit is worked out: 'household', 'mother', 'father', 'child:<id>', 'elder:<id>'. */
export type Subject = string

/** Where an answer stands in the household file: 'children[0].hukou'. */
export type Path = string

/** Yes or no; 'unknown' while the answers given leave it open. */
export type Verdict = 'yes' | 'no' | 'unknown'

/** What a figure counts: yuan, hundredths (50 is one half), days. */
export type Unit = 'CNY' | 'percent' | 'days'

/** How often a figure comes. */
export type Per = 'month' | 'day' | 'year' | 'once' | 'birth' | 'child' | 'visit'

/** From the least to the most a figure may be. Without `max` nothing bounds it from above. */
export interface Range {
  readonly min: number
  readonly max?: number
}

/** First and last day, both inside. Without one of them nothing bounds it on that side. */
export interface Term {
  readonly from?: Day
  readonly until?: Day
}

/** One benefit for one subject. */
export interface Claim {
  /** `<place>/<name>`: 'zhangping/rent-withdrawal'. */
  readonly benefit: string
  readonly subject: Subject
}

/** A provision of a document. */
export interface Citation {
  readonly document: string
  readonly clause: string
}
