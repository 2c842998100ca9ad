type Forget = () => void

const forgetters = new Set<Forget>()

/** Names something that remembers a household beside the answers themselves, and how it forgets it. */
export function onForget(forget: Forget): void {
  forgetters.add(forget)
}

/** Forgets whatever was remembered of any household: called wherever answers are cleared for good. */
export const forgetAll = (): void => forgetters.forEach((forget) => forget())
