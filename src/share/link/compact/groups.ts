const lettersEach = 5

/** A code in groups of five letters, for reading off paper. */
export const grouped = (code: string): string => (code.match(new RegExp(`.{1,${String(lettersEach)}}`, 'g')) ?? []).join(' ')

/** Which of these groups a letter stands in, from 1 up; letters are counted from nought. */
export const groupAt = (letter: number): number => Math.floor(letter / lettersEach) + 1
