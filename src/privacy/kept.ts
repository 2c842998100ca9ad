/** Somewhere that the program keeps something; its words stand under this name. */
export interface Kept {
  readonly id: 'memory' | 'tab' | 'device' | 'manner' | 'probe' | 'offline' | 'history'
  /** What it is called in the browser; absent where it has no name there. */
  readonly names?: readonly string[]
  readonly store?: 'sessionStorage' | 'localStorage' | 'Cache Storage'
}

/** Everything that is kept, and where. A test holds this list to the source: what is missing here may not be stored. */
export const kept: readonly Kept[] = [
  { id: 'memory' },
  { id: 'tab', store: 'sessionStorage', names: ['yuhui-answers'] },
  { id: 'device', store: 'localStorage', names: ['yuhui-answers', 'yuhui-save'] },
  { id: 'manner', store: 'localStorage', names: ['yuhui.language', 'yuhui.large'] },
  { id: 'probe', store: 'sessionStorage', names: ['yuhui.probe'] },
  { id: 'offline', store: 'Cache Storage', names: ['yuhui …'] },
  { id: 'history' },
]
