import { notText } from '../../../headless'
import type { Refusal } from './messages'

const megabyte = 1_048_576
/** A table as text is read a piece at a time, a workbook only whole. */
const mostMegabytes = { csv: 200, workbook: 30 } as const

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte)
const isImage = (bytes: Uint8Array): boolean =>
  starts(bytes, 0x89, 0x50, 0x4e, 0x47) || // PNG
  starts(bytes, 0xff, 0xd8, 0xff) || // JPEG
  starts(bytes, 0x47, 0x49, 0x46, 0x38) || // GIF
  starts(bytes, 0x52, 0x49, 0x46, 0x46) || // WEBP
  (starts(bytes, 0x42, 0x4d) && notText(bytes) !== undefined) // BMP
const isPacked = (bytes: Uint8Array): boolean =>
  starts(bytes, 0x1f, 0x8b) || starts(bytes, 0x52, 0x61, 0x72, 0x21) || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf)

const notATable = (kind: (Refusal & { why: 'not-a-table' })['kind']): Refusal => ({ why: 'not-a-table', kind })

/** What a file is by its first bytes, whatever its name ends in; or why it is none that can be read. */
export function sniff(size: number, head: Uint8Array): 'csv' | 'workbook' | Refusal {
  if (size === 0) return { why: 'empty' }
  if (isImage(head)) return notATable('image')
  if (isPacked(head)) return notATable('zip')
  const foreign = notText(head)
  if (foreign === 'pdf') return notATable('pdf')
  if (foreign === 'binary') return notATable('other')
  const text = foreign === undefined ? new TextDecoder().decode(head).trimStart().toLowerCase() : ''
  if (text.startsWith('{\\rtf')) return notATable('document')
  if (/^(\uFEFF)?(<!doctype|<html|<\?xml|<table|<meta|mime-version:)/.test(text)) return notATable('page')
  const format = foreign === undefined ? 'csv' : 'workbook'
  const most = mostMegabytes[format]
  return size > most * megabyte ? { why: 'too-large', megabytes: most } : format
}
