import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Frame, FrameNow } from './frame'

export const FrameContext = createContext<Frame | undefined>(undefined)

/** The frame this page runs in. Throws outside of one. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('no frame here')
  return frame
}

/** What is known of the page around; renders again when that changes. */
export function useFrameNow(): FrameNow {
  const frame = useFrame()
  return useSyncExternalStore(frame.subscribe, frame.now, frame.now)
}
