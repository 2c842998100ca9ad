/** Longyan, a prefecture-level city of Fujian (GB/T 2260). */
export const longyan = '350800'
