/** Rows of a sheet, the header included, by the format’s own limit. */
export const mostRows = 1_048_576
