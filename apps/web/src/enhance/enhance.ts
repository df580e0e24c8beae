import { keepDraft } from './keepDraft'
import { postInPlace } from './postInPlace'

// everything here is a convenience: without it forms post and pages load as ever
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-reply]')) {
  const draft = keepDraft(form)
  postInPlace(form, { onTaken: draft.forget })
}
