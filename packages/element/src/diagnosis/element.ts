import type { Locale, SessionState } from '@shindan/core'
import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { base } from '../look/base.ts'
import { controls } from '../look/controls.ts'
import { parts } from '../look/parts.ts'
import { clock, zoneOf } from '../page/clock.ts'
import { dropZone } from '../page/drop-zone.ts'
import { fileText, oneFile, privateKeyWord } from '../page/file-text.ts'
import { type PluginSource, pluginsOf } from '../page/plugin-source.ts'
import { holdsPrivateKey } from '../page/private-key.ts'
import { problemsView } from '../page/problems-view.ts'
import { readingLanguage, writtenIn } from '../page/reading-language.ts'
import { isSameList } from '../page/same-list.ts'
import { say, sayFilled, spokenIn } from '../page/say.ts'
import type { Answer, Complaint } from './answer/index.ts'
import type { ChangeDetail, DiagnosisEvents } from './events.ts'
import { look } from './look.ts'
import { words } from './words.ts'

/** How a diagnosis begins. */
interface Beginning {
  /** That of its field where absent. */
  readonly text?: string
  readonly isFocusMoved?: boolean
  /** Whether the page began it, not who reads it. */
  readonly isOfPage?: boolean
}

/** UTF-16 units that a field draws at once. */
const longestInField = 5_000

/** The longest text that is taken, in UTF-16 units: what a diagnosis allows. */
const longestText = 1_000_000

/**
 * A guided diagnosis in a page: a text from a screen, a log or a mail is pasted, dropped or typed; what it is, what
 * causes it and what to do is told, and one question at a time is asked. All of it happens in the page: nothing is sent.
 *
 * @example
 * ```html
 * <shindan-diagnosis locale="ja"></shindan-diagnosis>
 * <script type="module">
 *   import '@shindan/element/diagnosis'
 *   document.querySelector('shindan-diagnosis').plugins = [() => import('@shindan/cybertrust')]
 * </script>
 * ```
 *
 * @tag shindan-diagnosis
 *
 * @slot header - Above the form, in place of its title.
 * @slot footer - Below everything.
 *
 * @fires {CustomEvent<ChangeDetail>} shindan-change - After each step: what to store, and where the interview stands.
 * @fires {CustomEvent<CompleteDetail>} shindan-complete - Nothing is left to ask.
 * @fires {CustomEvent<CopyDetail>} shindan-copy - The message to support was copied.
 * @fires {CustomEvent<OutcomeDetail>} shindan-outcome - Somebody says whether what there was to do has helped.
 * @fires {CustomEvent<UnrecognisedDetail>} shindan-unrecognised - A text in which no error was recognised for sure: its masked template.
 *
 * @csspart form - The form with which it begins.
 * @csspart answer - All of the answer.
 * @csspart question - The question that is asked.
 * @csspart finding - Each cause.
 * @csspart inquiry - The message to support.
 *
 * @cssprop --shindan-font - The fonts; `page` for those of the page.
 * @cssprop --shindan-font-size - The size of the text.
 * @cssprop --shindan-color-text - Text.
 * @cssprop --shindan-color-muted - Text of less weight.
 * @cssprop --shindan-color-surface - Behind everything.
 * @cssprop --shindan-color-raised - Behind what stands out.
 * @cssprop --shindan-color-border - Lines.
 * @cssprop --shindan-color-control - Edges of fields and buttons.
 * @cssprop --shindan-color-accent - What can be acted on.
 * @cssprop --shindan-color-on-accent - Text on it.
 * @cssprop --shindan-color-danger - What is wrong.
 * @cssprop --shindan-color-warning - What to mind.
 * @cssprop --shindan-color-success - What is right.
 * @cssprop --shindan-radius - How round corners are.
 * @cssprop --shindan-gap - The distance between parts.
 */
export class ShindanDiagnosis extends LitElement {
  /** @internal */
  static override properties = {
    plugins: { attribute: false },
    facts: { attribute: false },
    products: { attribute: false },
    session: { attribute: false },
    locale: { type: String },
    timeZone: { type: String, attribute: 'time-zone' },
    now: { type: String },
  }

  /** @internal */
  static override styles = [base, controls, parts, look]

  /** What is known of errors: plugins, or functions that import the module of one when it is first needed. */
  declare plugins: readonly PluginSource[]
  /** What the page knows already, by the ids of facts. */
  declare facts: { readonly [id: string]: unknown } | undefined
  /** The products that are in use, by the names of their plugins. */
  declare products: readonly string[] | undefined
  /** An interview to go on with: the `session` of a change, or its JSON. */
  declare session: SessionState | string | null | undefined
  /** Any BCP 47 tag, or a language with its words; else that of the nearest `lang`. */
  declare locale: Locale | undefined
  /** The time zone of dates, an IANA name; that of the browser where absent. */
  declare timeZone: string | undefined
  /** The instant of the questions, ISO 8601; the clock where absent. */
  declare now: string | undefined

  #answer: Answer | undefined
  #opening: Promise<Answer> | undefined
  #opened: readonly PluginSource[] | undefined
  #isWorking = false
  #complaints: readonly Complaint[] = []
  #told = ''
  /** What was read of a long text. */
  #kept = ''
  /** A text with which it begins as soon as there are plugins. */
  #awaiting: Beginning | undefined
  /** Whether the page began the case: then the form is folded below an answer, until somebody opens it. */
  #isFolded = false
  /** Counts what was begun: what comes after something else was begun is late. */
  #turn = 0
  /** What was stored of the interview last: a page that hands it back does not begin it again. */
  #stored = ''
  /** A session that came before the plugins that it is of. */
  #waiting: SessionState | string | undefined

  constructor() {
    super()
    this.plugins = []
  }

  /** Loads what a diagnosis needs. It is done anyhow as soon as somebody turns to the element. */
  async load(): Promise<void> {
    await this.#open().catch(() => undefined)
  }

  /** Begins with a text, as if it had been pasted. */
  async diagnose(text: string): Promise<void> {
    await this.updateComplete
    await this.#begin({ text, isOfPage: true })
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { session } = this
    if (changed.has('session')) {
      this.#waiting = session ?? undefined
      // A page that turns to something else takes its case away.
      if (!session && changed.get('session')) this.restart()
    }
    const hasPlugins = this.#sources.length > 0
    if (this.#waiting !== undefined && hasPlugins) {
      void this.#resume(this.#waiting)
      this.#waiting = undefined
    } else if (this.#awaiting && hasPlugins) void this.#begin(this.#awaiting)
    else if (changed.has('plugins') && this.#answer) void this.load()
    if (changed.has('locale') || changed.has('timeZone')) this.#answer?.speak(this.#voice)
  }

  protected override render() {
    const { locale } = this.#voice
    const answer = this.#answer?.view()
    const isFolded = this.#isFolded && answer !== undefined
    const of = (field: Complaint['field']) =>
      this.#complaints.filter((each) => each.field === field).map(({ message }) => message)
    return html`
      <div
        class="whole ${this.#zone.isOver() ? 'dropping' : ''}"
        lang=${spokenIn(locale)}
        dir=${writtenIn(locale)}
        @focusin=${this.#turnTo}
        @pointerenter=${this.#turnTo}
        @dragenter=${this.#zone.drag}
        @dragover=${this.#zone.drag}
        @dragleave=${this.#zone.dragAway}
        @drop=${this.#zone.drop}
      >
        <slot name="header"><h2 class="title">${say(words.title, locale)}</h2></slot>
        <div class="columns">
          ${
            isFolded
              ? html`<div class="row folded">
                  <button type="button" @click=${this.#unfold}>${say(words.changeText, locale)}</button>
                  <button type="button" class="plain" @click=${this.restart}>${say(words.restart, locale)}</button>
                </div>`
              : nothing
          }
          <form
            part="form"
            class="stack beginning"
            ?hidden=${isFolded}
            novalidate
            @submit=${this.#submit}
            @keydown=${this.#keys}
          >
            <div class="stack close">
              <label class="name" for="text">${say(words.text, locale)}</label>
              <textarea
                id="text"
                spellcheck="false"
                autocapitalize="off"
                autocomplete="off"
                aria-describedby="text-hint text-read text-problem"
                aria-invalid=${of('text').length > 0}
                @paste=${this.#paste}
                @input=${this.#input}
              ></textarea>
              <p id="text-hint" class="faint">${say(words.textHint, locale)}</p>
              <p id="text-read" class="read">${this.#kept}</p>
              ${problemsView('text-problem', of('text'), locale)}
            </div>
            <div class="row beneath">
              <div class="code">
                <label class="name" for="code">${say(words.code, locale)}</label>
                <input
                  id="code"
                  autocomplete="off"
                  spellcheck="false"
                  aria-describedby="code-problem"
                  aria-invalid=${of('code').length > 0}
                />
              </div>
              <label class="choose">
                ${say(words.choose, locale)}
                <input
                  class="unseen"
                  type="file"
                  accept=".eml,.log,.txt,text/plain,message/rfc822"
                  @change=${this.#chosen}
                />
              </label>
              <button class="main" type="submit" aria-busy=${this.#isWorking}>
                ${say(this.#isWorking ? words.working : answer ? words.again : words.diagnose, locale)}
              </button>
              ${answer ? html`<button type="button" class="plain" @click=${this.restart}>${say(words.restart, locale)}</button>` : nothing}
            </div>
            ${problemsView('code-problem', of('code'), locale)} ${problemsView('form-problem', of('form'), locale)}
          </form>
          ${answer ?? nothing}
        </div>
        <slot name="footer"></slot>
        <p class="unseen" role="status" aria-live="polite">${this.#told}</p>
      </div>
    `
  }

  get #voice(): { readonly locale: Locale; readonly timeZone: string } {
    return { locale: readingLanguage(this, this.locale), timeZone: zoneOf(this.timeZone) }
  }

  /** None until the page gives some: a page that is not ready may give null as well. */
  get #sources(): readonly PluginSource[] {
    return Array.isArray(this.plugins) ? this.plugins : []
  }

  get #textBox(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('#text') as HTMLTextAreaElement
  }

  get #codeBox(): HTMLInputElement {
    return this.renderRoot.querySelector('#code') as HTMLInputElement
  }

  /** Back to the empty form. */
  restart(): void {
    if (!this.hasUpdated) return
    this.#textBox.value = ''
    this.#codeBox.value = ''
    this.#turn++
    this.#complaints = []
    this.#kept = ''
    this.#awaiting = undefined
    this.#isWorking = false
    this.#isFolded = false
    this.#answer?.restart()
    this.#say(say(words.restarted, this.#voice.locale))
    void this.#focus('#text')
  }

  /** What a diagnosis needs is loaded once, and again with other plugins, or where that failed. */
  #open(): Promise<Answer> {
    const sources = this.#sources
    if (this.#opening && isSameList(this.#opened, sources)) return this.#opening
    this.#opened = sources
    const opening: Promise<Answer> = Promise.all([import('./answer/index.ts'), pluginsOf(sources)]).then(
      ([{ openAnswer }, loaded]) => {
        const answer = openAnswer(loaded, this.#voice, {
          redraw: () => this.requestUpdate(),
          focus: (...selectors) => void this.#focus(...selectors),
          announce: (text) => this.#say(text),
          tell: (type, detail) => this.#tell(type, detail),
          keep: (detail) => this.#keep(detail),
        })
        // Other plugins may have come while these were loaded.
        if (this.#opening !== opening) return answer
        this.#answer = answer
        // What was answered so far is not asked again of other plugins.
        if (this.#stored !== '') answer.takeOver(this.#stored, this.now ?? clock())
        whenIdle(() => answer.prepare(this.now ?? clock()))
        return answer
      },
    )
    this.#opening = opening
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined
    })
    return opening
  }

  /** Begins with a text, that of its field where none is given, and says beside it what cannot be taken. */
  async #begin(beginning: Beginning = {}): Promise<void> {
    const { text = this.#textBox.value, isFocusMoved = false, isOfPage = false } = beginning
    const code = this.#codeBox.value
    if (holdsPrivateKey(text) || holdsPrivateKey(code)) return this.#refuseKey()
    if (text.length > longestText) return this.#complain([this.#tooLong(text.length)])
    const turn = ++this.#turn
    this.#isWorking = true
    this.#complaints = []
    this.#kept = ''
    this.#awaiting = this.#sources.length === 0 ? { ...beginning, text } : undefined
    this.requestUpdate()
    if (this.#awaiting) return
    try {
      const answer = await this.#open()
      const judged = await answer.read(text)
      if (turn !== this.#turn) return
      if (judged !== this.#textBox.value) this.#textBox.value = judged
      this.#kept = judged.length < text.length ? this.#readOf(text, judged) : ''
      const complaints = await answer.begin({
        ...(judged.trim() !== '' && { text: judged }),
        ...(code.trim() !== '' && { code }),
        facts: this.facts ?? {},
        ...(this.products && { products: this.products as string[] }),
        now: this.now ?? clock(),
        timeZone: this.#voice.timeZone,
      })
      if (turn !== this.#turn) return
      this.#complaints = complaints
      this.#isFolded = isOfPage && complaints.length === 0
    } catch (error) {
      if (turn !== this.#turn) return
      this.#textBox.value = text
      this.#fail(error)
    } finally {
      if (turn === this.#turn) this.#isWorking = false
      this.requestUpdate()
    }
    if (this.#complaints.length > 0) {
      this.#say(this.#complaints.map(({ message }) => message).join(' '))
      await this.#focus(this.#complaints.some(({ field }) => field === 'code') ? '#code' : '#text')
    } else if (isFocusMoved) await this.#focus('[data-focus=answer]')
    else {
      await this.updateComplete
      this.renderRoot.querySelector('[data-focus=answer]')?.scrollIntoView({ block: 'nearest' })
    }
  }

  async #resume(stored: SessionState | string): Promise<void> {
    if (jsonOf(stored) === this.#stored) return
    const turn = ++this.#turn
    this.#isWorking = false
    try {
      const answer = await this.#open()
      if (turn !== this.#turn) return
      const { problems, text, code } = answer.resume(stored, this.now ?? clock())
      await this.updateComplete
      if (problems.length > 0) {
        console.warn(`<shindan-diagnosis> cannot resume its session: ${problems.join(' ')}`)
        this.#complain([{ field: 'form', message: say(words.notResumed, this.#voice.locale) }])
      } else {
        this.#textBox.value = text ?? ''
        this.#codeBox.value = code ?? ''
        this.#isFolded = true
        this.requestUpdate()
      }
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Whoever made the page learns why; whoever reads it learns what to do. */
  #fail(error: unknown): void {
    console.error(error)
    this.#complain([{ field: 'form', message: say(words.notLoaded, this.#voice.locale) }])
  }

  #complain(complaints: readonly Complaint[]): void {
    this.#complaints = complaints
    this.#say(complaints.map(({ message }) => message).join(' '))
    this.requestUpdate()
  }

  #tooLong(count: number): Complaint {
    const values = { count: this.#sayNumber(count), most: this.#sayNumber(longestText) }
    return { field: 'text', message: sayFilled(words.tooLong, values, this.#voice.locale) }
  }

  #readOf(text: string, judged: string): string {
    const values = { count: this.#sayNumber(text.length), kept: this.#sayNumber(judged.length) }
    return sayFilled(words.readOf, values, this.#voice.locale)
  }

  #sayNumber(number: number): string {
    return number.toLocaleString(spokenIn(this.#voice.locale))
  }

  /** Nothing of a private key stays, not even in the field. */
  #refuseKey(): void {
    for (const box of [this.#textBox, this.#codeBox]) if (holdsPrivateKey(box.value)) box.value = ''
    this.#complain([{ field: 'text', message: say(privateKeyWord, this.#voice.locale) }])
  }

  /** The same words twice are announced twice. */
  #say(text: string): void {
    this.#told = text === this.#told ? `${text}\u00a0` : text
    this.requestUpdate()
  }

  /** To the first of these that there is. */
  async #focus(...selectors: readonly string[]): Promise<void> {
    await this.updateComplete
    const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
    found.find((each) => each !== null)?.focus()
  }

  #keep(detail: ChangeDetail): void {
    this.#stored = detail.session ? JSON.stringify(detail.session) : ''
    this.#tell('shindan-change', detail)
  }

  #tell<Type extends keyof DiagnosisEvents>(type: Type, detail: DiagnosisEvents[Type]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }

  #turnTo = (): void => void this.load()

  #zone = dropZone(this, this.#turnTo, (dropped) => void this.#take(dropped))

  #submit = (event: Event): void => {
    event.preventDefault()
    void this.#begin({ isFocusMoved: true })
  }

  #unfold = (): void => {
    this.#isFolded = false
    this.requestUpdate()
    void this.#focus('#text')
  }

  #keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void this.#begin({ isFocusMoved: true })
  }

  #input = (event: Event): void => {
    const { inputType } = event as InputEvent
    if (inputType === 'insertFromPaste') void this.#begin()
    else if (this.#complaints.length > 0 || this.#kept !== '') {
      this.#complaints = []
      this.#kept = ''
      this.requestUpdate()
    }
  }

  #paste = (event: ClipboardEvent): void => {
    const { clipboardData } = event
    if (!clipboardData) return
    if (clipboardData.files.length > 0 && clipboardData.getData('text/plain') === '') {
      event.preventDefault()
      void this.#take(clipboardData)
      return
    }
    const pasted = clipboardData.getData('text/plain')
    if (pasted.length <= longestInField && !holdsPrivateKey(pasted)) return
    // A field takes longer to draw a long text than it takes to read it: it is given what is judged of it.
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = this.#textBox
    if (holdsPrivateKey(pasted)) this.#refuseKey()
    else void this.#begin({ text: value.slice(0, selectionStart) + pasted + value.slice(selectionEnd) })
  }

  #chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement
    const [file] = input.files ?? []
    if (file) void this.#read(file)
    // The same file can be chosen once more, after it was changed.
    input.value = ''
  }

  async #take(items: DataTransfer): Promise<void> {
    const file = oneFile(items, this.#voice.locale)
    if ('why' in file) this.#complain([{ field: 'text', message: file.why }])
    else await this.#read(file.taken)
  }

  async #read(file: File): Promise<void> {
    const text = await fileText(file, this.#voice.locale)
    if ('why' in text) return this.#complain([{ field: 'text', message: text.why }])
    await this.#begin({ text: text.taken })
  }
}

/** Not every browser tells when it has nothing to do. */
function whenIdle(doing: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(doing)
  else setTimeout(doing, 200)
}

function jsonOf(stored: SessionState | string): string {
  return typeof stored === 'string' ? stored : JSON.stringify(stored)
}

declare global {
  interface HTMLElementTagNameMap {
    'shindan-diagnosis': ShindanDiagnosis
  }
  interface HTMLElementEventMap extends DiagnosisEvents {}
}
