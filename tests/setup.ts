import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What is awaited on a page comes within a moment; on a busy machine moments are long.
configure({ asyncUtilTimeout: 20_000 })
afterEach(cleanup)
