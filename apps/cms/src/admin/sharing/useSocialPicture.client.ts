'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const fileSchema = z.object({ url: z.string().nullish() }).nullish().catch(null)
const pictureSchema = z.object({ url: z.string().nullish(), sizes: z.object({ social: fileSchema }).nullish().catch(null) })

/** The address, in the newsroom, of the picture a shared link shows: of the first of `wanted`, ids of pictures, that is one. */
export function useSocialPicture(...wanted: unknown[]): string | null {
  const { config } = useConfig()
  const id = wanted.find((candidate) => typeof candidate === 'string' && candidate !== '')
  const url = typeof id === 'string' ? formatAdminURL({ apiRoute: config.routes.api, path: `/media/${id}` }) : null
  const [found, setFound] = useState<{ of: string; picture: string | null } | null>(null)

  useEffect(() => {
    if (url === null) return
    const leaving = new AbortController()
    void pictureAt(url, leaving.signal).then((picture) => {
      if (!leaving.signal.aborted) setFound({ of: url, picture })
    })
    return () => leaving.abort()
  }, [url])

  return url !== null && found?.of === url ? found.picture : null
}

async function pictureAt(url: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(`${url}?depth=0`, { credentials: 'include', signal })
    const picture = pictureSchema.safeParse(await response.json())
    return picture.data?.sizes?.social?.url ?? picture.data?.url ?? null
  } catch {
    // a preview without its picture says enough
    return null
  }
}
