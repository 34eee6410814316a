// What a page gains with a script: it keeps what is typed, leads to the faults, shows a password, counts letters.
// Nothing here is needed to get anything done.

const all = (what, within = document) => [...within.querySelectorAll(what)]

/** Keeps a form while it is being filled: a second after the last key, again and again until it is kept, and never silently not. */
function keep(form) {
  const saved = form.querySelector('[data-saved]')
  const alarm = form.querySelector('[data-unsaved]')
  let timer
  let wait = 2000
  let dirty = false
  let sending = false
  let handedIn = false
  let stop = new AbortController()

  const plan = (ms) => {
    clearTimeout(timer)
    timer = setTimeout(send, ms)
  }

  function typed() {
    const data = new FormData(form)
    for (const box of all('input[type=password], input[type=file], [data-shows]', form)) {
      const name = box.name || document.getElementById(box.dataset.shows)?.name
      if (name) data.delete(name)
    }
    return new URLSearchParams(data)
  }

  async function send() {
    if (sending || !dirty || handedIn) return
    sending = true
    dirty = false
    stop = new AbortController()
    try {
      const reply = await fetch(form.dataset.keep, {
        method: 'POST',
        headers: { 'X-Requested-With': 'fetch', Accept: 'application/json' },
        body: typed(),
        credentials: 'same-origin',
        redirect: 'error',
        keepalive: document.visibilityState === 'hidden',
        signal: AbortSignal.any([stop.signal, AbortSignal.timeout(20000)]),
      })
      const { said } = await reply.json()
      if (!reply.ok || typeof said !== 'string') throw new Error(String(reply.status))
      wait = 2000
      if (alarm) alarm.hidden = true
      if (saved && saved.textContent.trim() !== said) saved.textContent = said
      if (dirty) plan(1000)
    } catch {
      dirty = true
      if (handedIn) return
      if (saved) saved.textContent = ''
      if (alarm?.hidden) {
        alarm.hidden = false
        alarm.textContent = form.dataset.failed
      }
      plan(wait)
      wait = Math.min(wait * 2, 60000)
    } finally {
      sending = false
    }
  }

  const touched = () => {
    dirty = true
    handedIn = false
    // While it fails, the waiting grows and typing does not shorten it; else a second after the last key.
    if (!alarm || alarm.hidden) plan(1000)
  }
  form.addEventListener('input', touched)
  form.addEventListener('change', touched)
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    clearTimeout(timer)
    handedIn = true
    // What was on its way must not arrive after what is handed in.
    stop.abort()
  })
  addEventListener('pageshow', () => (handedIn = false))
  addEventListener('online', () => dirty && send())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send())
  addEventListener('beforeunload', (event) => {
    if ((dirty || sending) && !handedIn) event.preventDefault()
  })
}

/** A slow line and two presses must not hand a thing in twice. */
function onlyOnce(form) {
  let last = 0
  form.addEventListener('submit', (event) => {
    const now = Date.now()
    if (now - last < 3000) event.preventDefault()
    else last = now
  })
}

function showPassword(button) {
  const box = document.getElementById(button.dataset.shows)
  if (!box) return
  const turn = (shown) => {
    box.type = shown ? 'text' : 'password'
    button.textContent = shown ? button.dataset.hide : button.dataset.show
  }
  button.hidden = false
  button.addEventListener('click', () => turn(box.type === 'password'))
  // A shown password would be remembered as an ordinary text.
  box.form?.addEventListener('submit', () => turn(false))
}

/** Says how many letters are left: to the eye at once, to the ear when the typing rests. */
function countLetters(area) {
  const line = document.getElementById(`${area.id}-count`)
  const limit = Number(area.dataset.count)
  if (!line || !limit) return
  const heard = document.createElement('span')
  heard.className = 'govuk-visually-hidden'
  heard.setAttribute('aria-live', 'polite')
  line.after(heard)
  let timer
  const count = () => {
    const left = limit - [...area.value].length
    const text = (left < 0 ? line.dataset.over : line.dataset.left).replace('#', String(Math.abs(left)))
    line.textContent = text
    line.classList.toggle('tx-count-left--over', left < 0)
    return text
  }
  area.addEventListener('input', () => {
    const text = count()
    clearTimeout(timer)
    timer = setTimeout(() => (heard.textContent = text), 1000)
  })
  if (area.value) count()
}

/** Checks a text as it is typed, and tells what it found below it. */
function check(place) {
  const form = place.closest('form')
  const box = form?.elements[place.dataset.checksField]
  if (!box) return
  let timer
  let asked = 0
  box.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(async () => {
      const mine = (asked += 1)
      const reply = await fetch(place.dataset.checks, {
        method: 'POST',
        headers: { 'X-Requested-With': 'fetch', Accept: 'application/json' },
        body: new URLSearchParams({ [box.name]: box.value }),
        credentials: 'same-origin',
      }).catch(() => undefined)
      if (!reply?.ok || mine !== asked) return
      const { said, lines } = await reply.json()
      const list = document.createElement('ul')
      list.className = 'govuk-list govuk-list--bullet'
      list.append(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })))
      place.replaceChildren(Object.assign(document.createElement('p'), { className: 'govuk-body', textContent: said }), list)
    }, 700)
  })
}

all('[data-checks]').forEach(check)
all('form[method=post]').forEach(onlyOnce)
all('form[data-keep]').forEach(keep)
all('[data-shows]').forEach(showPassword)
all('textarea[data-count]').forEach(countLetters)

// A fault in a group of buttons or boxes: the label comes into view with the field.
all('.govuk-error-summary a').forEach((link) =>
  link.addEventListener('click', (event) => {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!field) return
    event.preventDefault()
    const head = field.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${CSS.escape(field.id)}"]`)
    head?.scrollIntoView()
    field.focus({ preventScroll: true })
  }),
)

document.querySelector('[data-takes-focus]')?.focus()
