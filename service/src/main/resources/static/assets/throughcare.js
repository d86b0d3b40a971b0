// Everything works without this file; with it, parts of pages become easier to use.
import { initAll as govuk } from './govuk-frontend-6.6.0.js'
import { initAll as moj } from './moj-frontend-11.1.0.js'
import { entryKeys } from './entry-keys-1.js'

govuk()
moj()

for (const counted of document.querySelectorAll('[data-counted]')) {
  const area = counted.querySelector('textarea')
  const said = document.createElement('p')
  said.className = 'govuk-body-s tc-quiet'
  said.setAttribute('role', 'status')
  area.after(said)
  area.addEventListener('input', () => {
    const left = Number(counted.dataset.counted) - area.value.length
    said.textContent = counted.dataset.left.replace('#', left.toLocaleString())
    const preview = document.getElementById(counted.dataset.preview)
    if (preview) preview.textContent = area.value
  })
}

// What is typed is kept on the server a moment after the last key, and at once when the page is left.
for (const form of document.querySelectorAll('form[data-draft]')) {
  const said = form.querySelector('[data-draft-said]')
  let waiting
  let sent = false
  let running
  const keep = async (leaving) => {
    clearTimeout(waiting)
    waiting = undefined
    const fields = new URLSearchParams(new FormData(form))
    fields.set('quietly', 'yes')
    running?.abort()
    running = new AbortController()
    try {
      const answer = await fetch(form.dataset.draft, {
        method: 'POST', body: fields, keepalive: leaving, redirect: 'manual', signal: running.signal
      })
      said.textContent = answer.ok ? await answer.text() : form.dataset.lost
    } catch (stopped) {
      if (stopped.name !== 'AbortError') said.textContent = form.dataset.lost
    }
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(keep, 800, false)
  })
  form.addEventListener('submit', () => {
    clearTimeout(waiting)
    waiting = undefined
    running?.abort()
    sent = true
  })
  window.addEventListener('pagehide', () => {
    if (waiting && !sent) keep(true)
  })
}
entryKeys()
