import { useCallback, type ReactNode } from 'react'
import { Link, useNavigate, type LinkProps, type NavigateOptions } from 'react-router'
import { buttonClass, type ButtonLook } from './Button'
import { inLanguage } from './language'
import { useText } from './text'

export interface TextLinkProps extends Omit<LinkProps, 'to'> {
  /** A path without a language, such as `/results`; the reader stays in theirs. */
  readonly to: string
}

/** A link to a page of ours, in the reader's language. */
export function TextLink({ to, ...rest }: TextLinkProps): ReactNode {
  const { language } = useText()
  return <Link {...rest} to={inLanguage(to, language)} />
}

export interface LinkButtonProps extends TextLinkProps {
  readonly look?: ButtonLook
}

/** A link that looks like a button: it goes somewhere, a Button does something. */
export function LinkButton({ look = 'filled', className, ...rest }: LinkButtonProps): ReactNode {
  return <TextLink {...rest} className={buttonClass(look, className)} />
}

/** Goes to a page of ours from a script, in the reader's language. */
export function useGo(): (to: string, options?: NavigateOptions) => void {
  const navigate = useNavigate()
  const { language } = useText()
  return useCallback((to, options) => void navigate(inLanguage(to, language), options), [navigate, language])
}
