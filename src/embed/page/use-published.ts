import { useEffect, useState } from 'react'
import { useHref } from 'react-router'
import { baseOf } from '../element/address'
import type { Script } from './snippets'

/** What the page knows of the site it is on. */
export interface Published {
  /** Where the calculator lies; undefined where it is a file, which no other page can show. */
  readonly site: URL | undefined
  /** The portals' script; undefined where it is not known. */
  readonly script: Script | undefined
}

function readScript(data: unknown): Script | undefined {
  const { version, file, integrity, bytes } = (data ?? {}) as Partial<Record<keyof Script, unknown>>
  const fits = /^yuhui-calculator-[\w.-]+\.js$/.test(String(file)) && /^sha384-[\w+/]{64}$/.test(String(integrity))
  return fits && typeof bytes === 'number'
    ? { version: String(version), file: String(file), integrity: String(integrity), bytes }
    : undefined
}

async function fetchScript(site: URL): Promise<Script | undefined> {
  try {
    const response = await fetch(new URL('embed/integrity.json', site).href)
    return response.ok ? readScript(await response.json()) : undefined
  } catch {
    return undefined
  }
}

/** Where this page is published, and with which script: known only once it runs in a browser. */
export function usePublished(): Published | undefined {
  const root = useHref('/')
  const [published, setPublished] = useState<Published>()
  useEffect(() => {
    const site = baseOf(root.replace(/#.*$/, '') || '.')
    let left = false
    const found = site ? fetchScript(site) : Promise.resolve(undefined)
    void found.then((script) => {
      if (!left) setPublished({ site, script })
    })
    return () => {
      left = true
    }
  }, [root])
  return published
}
