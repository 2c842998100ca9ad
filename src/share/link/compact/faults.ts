/** What was written by a later edition of this program: it may well be right, but nobody here knows what it says. */
export class FromLater extends Error {}
