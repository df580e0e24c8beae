import { keepDraft } from './keepDraft'
import { loadEmbeds } from './loadEmbeds'
import { postInPlace } from './postInPlace'
import { shareStory } from './shareStory'
import { showAge } from './showAge'

// everything here is a convenience: without it forms post and pages load as ever
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-reply]')) {
  const draft = keepDraft(form)
  postInPlace(form, { onTaken: draft.forget })
}
loadEmbeds(document)
shareStory(document, navigator)
showAge(document, Date.now())
