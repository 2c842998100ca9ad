import { Component, type ReactNode } from 'react'

interface Props {
  /** What is shown instead, given a way to try again. */
  readonly fallback: (retry: () => void) => ReactNode
  /** The page inside: what one page failed at says nothing about the next. */
  readonly page: string
  readonly children: ReactNode
}

interface State {
  readonly failed: boolean
  readonly page: string
}

/** Keeps a page that fails, or cannot be fetched, from taking the header and the answers with it. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, page: this.props.page }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ page }: Props, state: State): State | null {
    return page === state.page ? null : { failed: false, page }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(() => this.setState({ failed: false })) : this.props.children
  }
}
