/** Posts a reply without leaving the page; if that cannot be done, the plain form is sent instead. What it says stands in the page. */
export function postInPlace(form: HTMLFormElement, { onTaken }: { onTaken: () => void }): void {
  let sending = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (sending) return
    sending = true
    say(form, 'sending')
    send(form)
      .then((answer) => show(form, answer, onTaken))
      .catch(() => form.submit())
      .finally(() => (sending = false))
  })
}

type Answer = { outcome: 'pending' | 'approved'; own: string } | { errors: Record<string, string> }

async function send(form: HTMLFormElement): Promise<Answer> {
  const response = await fetch('/api/comments', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  })
  const answer: unknown = await response.json()
  if (!isAnswer(answer)) throw new Error(`not an answer: ${response.status}`)
  return answer
}

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && ('outcome' in value || 'errors' in value)

function show(form: HTMLFormElement, answer: Answer, onTaken: () => void): void {
  form.querySelector('[role=alert]')?.remove()
  const errors = 'errors' in answer ? answer.errors : {}
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[aria-describedby]')]
  for (const field of fields) {
    const error = errors[field.name]
    if (error === undefined) field.removeAttribute('aria-invalid')
    else field.setAttribute('aria-invalid', 'true')
    const place = document.getElementById(field.getAttribute('aria-describedby') ?? '')
    if (place !== null) place.textContent = error ?? ''
  }
  if ('errors' in answer) {
    say(form, 'wrong', Object.values(errors))
    fields.find((field) => errors[field.name] !== undefined)?.focus()
    return
  }
  onTaken()
  // name and address stay for a second reply
  const text = form.querySelector('textarea')
  if (text !== null) text.value = ''
  say(form, answer.outcome)
  const link = document.createElement('a')
  link.href = answer.own
  link.textContent = form.dataset['own'] ?? ''
  placeIn(form)?.append(' ', link)
}

const placeIn = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[data-reply-status]')

function say(form: HTMLFormElement, what: 'sending' | 'pending' | 'approved' | 'wrong', more: string[] = []): void {
  const place = placeIn(form)
  if (place !== null) place.textContent = [place.dataset[what], ...more].join(' ')
}
