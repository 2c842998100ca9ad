import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { Readable } from 'node:stream'
import { generatedHeader, generatedRows } from '../support/generated-rows'

const [rowsText = '20000', jobsText = '1,2'] = process.argv.slice(2)
const rows = Number(rowsText)

function* table(): Generator<string> {
  yield generatedHeader
  for (const { line } of generatedRows({ seed: 1, count: rows })) yield line
}

/** The most memory that a process and those it started have held, each at its own peak, in MB. Linux tells; elsewhere it is 0. */
function peakOf(pid: number): number {
  try {
    const own = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return children.reduce((sum, child) => sum + peakOf(Number(child)), own)
  } catch {
    return 0
  }
}

interface Ran {
  readonly seconds: number
  readonly peak: number
  readonly lines: number
}

async function run(jobs: string): Promise<Ran> {
  const began = performance.now()
  const command = spawn(process.execPath, ['--import', 'tsx', 'src/headless/cli.ts', '--batch', '--on', '2025-06-01', '--jobs', jobs], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let peak = 0
  let lines = 0
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(command.pid as number))), 200)
  Readable.from(table()).pipe(command.stdin)
  for await (const portion of command.stdout as AsyncIterable<Buffer>)
    for (let at = portion.indexOf(10); at >= 0; at = portion.indexOf(10, at + 1)) lines += 1
  clearInterval(watch)
  return { seconds: (performance.now() - began) / 1000, peak, lines }
}

/** Prints how many households a second `check --batch` works out, and how much memory it takes. */
for (const jobs of jobsText.split(',')) {
  const { seconds, peak, lines } = await run(jobs)
  if (lines !== rows) throw new Error(`${lines} lines for ${rows} rows`)
  process.stdout.write(
    `${rows} rows, ${jobs} ${jobs === '1' ? 'job' : 'jobs'}: ${seconds.toFixed(1)} s, ${(rows / seconds).toFixed(0)} rows a second; at most ${peak.toFixed(0)} MB, all processes together\n`,
  )
}
