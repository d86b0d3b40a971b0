// While an entry of a chronology has the focus, j or the arrow down goes to the next one, k or the arrow up to the one before.
// Nothing listens anywhere else on the page, so that no key is taken from whoever types, dictates or uses a screen reader.
const STEPS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

export function entryKeys () {
  const list = document.querySelector('[data-tc-entries]')
  const entries = list ? Array.from(list.querySelectorAll('[data-tc-entry]')) : []
  if (entries.length === 0) {
    return
  }
  entries.forEach((entry, place) => entry.setAttribute('tabindex', place === 0 ? '0' : '-1'))
  list.addEventListener('keydown', event => {
    const place = entries.indexOf(event.target)
    const step = STEPS[event.key]
    if (place < 0 || !step || event.ctrlKey || event.altKey || event.metaKey) {
      return
    }
    event.preventDefault()
    const next = entries[place + step]
    if (next) {
      entries[place].setAttribute('tabindex', '-1')
      next.setAttribute('tabindex', '0')
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
    }
  })
}
