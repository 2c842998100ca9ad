import type { Language } from '../../rules/language'
import type { Misuse } from './arguments'

const usage = `npm run --silent check -- household.json --on 2025-06-01 [--places 350881,330604] [--lang en]
npm run --silent check -- --batch [households.csv] [--on …] [--places …] [--lang en] [--jobs N|auto] [--format json|csv] [--status eligible,upcoming] [--input json|csv] [--header FILE] [--first-row N]`

const misuseWords: Record<Language, Record<Misuse['problem'], (option: string) => string>> = {
  'zh-CN': {
    'unknown-option': (option) => `没有 ${option} 这个选项。用法：${usage}`,
    'not-a-day': (option) => `--on：${option} 不是一个真实的日期，请按 2025-06-01 这样写`,
    'not-a-number': (option) => `${option} 后面要写一个整数。用法：${usage}`,
    'not-a-choice': (option) => `${option} 后面的写法不认得。用法：${usage}`,
    'no-value': (option) => `${option} 后面缺少内容。用法：${usage}`,
    'no-file': () => `请给出家庭文件。用法：${usage}`,
    'one-file': (option) => `一次只能算一个文件，多出了 ${option}`,
    'only-batch': (option) => `${option} 要和 --batch 一起用。用法：${usage}`,
  },
  en: {
    'unknown-option': (option) => `there is no option ${option}. Usage: ${usage}`,
    'not-a-day': (option) => `--on: ${option} is not a real date; write it like 2025-06-01`,
    'not-a-number': (option) => `${option} needs a whole number. Usage: ${usage}`,
    'not-a-choice': (option) => `${option} does not know that value. Usage: ${usage}`,
    'no-value': (option) => `${option} needs a value. Usage: ${usage}`,
    'no-file': () => `name a household file. Usage: ${usage}`,
    'one-file': (option) => `one file at a time; ${option} is one too many`,
    'only-batch': (option) => `${option} needs --batch. Usage: ${usage}`,
  },
}

/** What was wrong with the command's words. */
export const misuseText = ({ option, problem, language }: Misuse): string => misuseWords[language][problem](option)

/** A file that cannot be opened. */
export const unreadableText = (file: string, language: Language): string =>
  language === 'en' ? `${file}: the file cannot be read` : `${file}：文件打不开`

/** A worker that ended before its work did. */
export const workerDiedText = (reason: string, language: Language): string =>
  language === 'en'
    ? `a worker stopped before it was done (${reason}); the lines printed so far are whole, those after them are missing`
    : `有一个工作进程中途停了（${reason}）；已经输出的各行是完整的，后面的没有算完`
