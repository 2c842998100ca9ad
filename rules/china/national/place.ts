/** The nation; GB/T 2260 has no code for it, this one is customary. */
export const china = '100000'
