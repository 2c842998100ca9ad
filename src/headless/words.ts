import chinese from '../../rules/household/text/zh-CN.json'
import english from '../../rules/household/text/en.json'
import type { Fault } from '../../rules/household'
import type { Language } from '../../rules/language'
import type { Misuse } from './arguments'

const faultWords = { 'zh-CN': chinese.faults, en: english.faults } as const

/** A fault in the reader's language, naming the path first. */
export function faultText(fault: Fault, language: Language): string {
  const words = faultWords[language][fault.code]
  return fault.path ? `${fault.path}${language === 'en' ? ' ' : '：'}${words}` : words
}

const usage = 'npm run --silent check -- household.json --on 2025-06-01 [--places 350881,330604] [--lang en] [--batch]'

const misuseWords: Record<Language, Record<Misuse['problem'], (option: string) => string>> = {
  'zh-CN': {
    'unknown-option': (option) => `没有 ${option} 这个选项。用法：${usage}`,
    'not-a-day': (option) => `--on：${option} 不是一个真实的日期，请按 2025-06-01 这样写`,
    'no-value': (option) => `${option} 后面缺少内容。用法：${usage}`,
    'no-file': () => `请给出家庭文件。用法：${usage}`,
    'one-file': (option) => `一次只能算一个文件，多出了 ${option}`,
  },
  en: {
    'unknown-option': (option) => `there is no option ${option}. Usage: ${usage}`,
    'not-a-day': (option) => `--on: ${option} is not a real date; write it like 2025-06-01`,
    'no-value': (option) => `${option} needs a value. Usage: ${usage}`,
    'no-file': () => `name a household file. Usage: ${usage}`,
    'one-file': (option) => `one file at a time; ${option} is one too many`,
  },
}

/** What was wrong with the command's words. */
export const misuseText = ({ option, problem, language }: Misuse): string => misuseWords[language][problem](option)

/** A file that cannot be opened. */
export const unreadableText = (file: string, language: Language): string =>
  language === 'en' ? `${file}: the file cannot be read` : `${file}：文件打不开`
