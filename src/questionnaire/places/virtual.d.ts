/** Made while building, by scripts/divisions.mjs. */
declare module 'virtual:divisions' {
  export const packed: string
}
