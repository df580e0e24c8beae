'use client'

import { FormSubmit, useConfig, useDocumentInfo, useEditDepth, useForm, useFormModified, useHotkey, useLocale, useOperation, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/**
 * “Save draft”, which lets one write on meanwhile. Payload’s own closes the form until the newsroom has answered, so that
 * what is typed just then is lost; otherwise this does what that does.
 */
export function SaveDraft() {
  const { config } = useConfig()
  const { id, collectionSlug, setUnpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const { submit } = useForm()
  const modified = useFormModified()
  const operation = useOperation()
  const { code: locale } = useLocale()
  const editDepth = useEditDepth()
  const { t } = useTranslation()
  const disabled = (operation === 'update' && !modified) || uploadStatus === 'uploading'

  const save = async () => {
    if (disabled) return
    const search = new URLSearchParams({ locale, depth: '0', 'fallback-locale': 'null', draft: 'true' })
    await submit({
      acceptValues: { overrideLocalChanges: false },
      action: formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}${id === undefined ? '' : `/${id}`}?${search}` }),
      disableFormWhileProcessing: false,
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    setUnpublishedVersionCount((count) => count + 1)
  }
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    // the button is closed while an autosave is on its way; a save by hand follows on it
    void save()
  })

  return (
    <FormSubmit buttonId="action-save-draft" buttonStyle="secondary" className="save-draft" disabled={disabled} onClick={() => void save()} size="medium" type="button">
      {t('version:saveDraft')}
    </FormSubmit>
  )
}
