import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classes } from './classes'

/** Filled is the one next step of a screen; outline any other; link a quiet one within text. */
export type ButtonLook = 'filled' | 'outline' | 'link'

const looks: Readonly<Record<ButtonLook, string>> = { filled: 'button', outline: 'button button-outline', link: 'link' }

export const buttonClass = (look: ButtonLook, more?: string): string => classes(looks[look], more)

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook
}

export function Button({ look = 'filled', className, type = 'button', ...rest }: ButtonProps): ReactNode {
  return <button {...rest} type={type} className={buttonClass(look, className)} />
}
