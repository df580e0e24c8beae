'use client'

import { Button, useConfig, useDocumentDrawerContext, useDocumentInfo, useField, useForm, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import css from './IntakeNotice.module.css'
import { fingerprintOf, knownPicture, type KnownPicture } from './knownPicture'
import { filledInWords, type Filled } from './filledInWords'
import { nameUploadControls } from './nameUploadControls'

const words = ['alt', 'caption', 'credit', 'licence'] as const

type Found = { file: File; known: KnownPicture | null; filled: Filled[] }

/** What is found out about a file as soon as it is chosen: that the library has it, and what it says of itself, which is filled in. */
export function IntakeNotice() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { dispatchFields, getFields, setModified } = useForm()
  const file = useFormFields(([fields]) => fields['file']?.value)
  const [found, setFound] = useState<Found | null>(null)
  const isNew = id === undefined
  const notices = useRef<HTMLDivElement>(null)

  useEffect(() => nameUploadControls(notices.current?.closest('form') ?? null), [])

  useEffect(() => {
    if (!(file instanceof File) || file.size === 0) return
    let gone = false
    const look = async () => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { readWords } = await import('../../collections/media/intake/readWords')
      const [said, fingerprint] = await Promise.all([readWords(bytes), isNew ? fingerprintOf(bytes) : null])
      const known = fingerprint === null ? null : await knownPicture(config.routes.api, fingerprint)
      if (gone) return
      const fields = getFields()
      const decorative = fields['decorative']?.value === true
      const filled = words.filter((name) => said[name] !== null && !(name === 'alt' && decorative) && isEmpty(fields[name]?.value))
      for (const name of filled) dispatchFields({ type: 'UPDATE', path: name, value: said[name], valid: true })
      if (filled.length > 0) setModified(true)
      setFound({ file, known, filled })
    }
    void look()
    return () => {
      gone = true
    }
  }, [file, isNew, config.routes.api, dispatchFields, getFields, setModified])

  const shown = found !== null && found.file === file ? found : null
  return (
    <div ref={notices} role="status" className={css['notices']}>
      {shown?.known != null && <Known picture={shown.known} />}
      {shown !== null && shown.filled.length > 0 && <p className={css['notice']}>{filledInWords(shown.filled)}</p>}
    </div>
  )
}

const isEmpty = (value: unknown) => typeof value !== 'string' || value.trim() === ''

/** The library has the file: the picture it is there as, to be used in its place, or a second time on purpose. */
function Known({ picture }: { picture: KnownPicture }) {
  const { config } = useConfig()
  const { onSave, drawerSlug } = useDocumentDrawerContext()
  const { value: chosen, setValue: setChosen } = useField<boolean>({ path: 'uploadAgain' })
  const choose = onSave === undefined || drawerSlug === '' ? null : () => void onSave({ doc: picture, operation: 'update', result: picture })
  return (
    <div className={css['notice']} data-tone="question">
      {picture.thumbnailURL !== null && <img className={css['thumbnail']} src={picture.thumbnailURL} alt="" />}
      <div className={css['words']}>
        <p>
          <strong>This picture is in the library already.</strong> {picture.alt === '' ? picture.filename : picture.alt}
        </p>
        <div className={css['choices']}>
          {choose === null ? (
            <Button el="anchor" url={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/media/${picture.id}` })} size="small" margin={false}>
              Go to that picture
            </Button>
          ) : (
            <Button size="small" margin={false} onClick={choose}>
              Use that picture
            </Button>
          )}
          <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setChosen(!chosen)} extraButtonProps={{ 'aria-pressed': chosen }}>
            Upload it a second time
          </Button>
        </div>
        {chosen && <p>It will be stored a second time when you save.</p>}
      </div>
    </div>
  )
}
