import type { Locale, SessionState } from '@shindan/core'
import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { base } from '../look/base.ts'
import { controls } from '../look/controls.ts'
import { parts } from '../look/parts.ts'
import { clock, zone } from '../page/clock.ts'
import { dropZone } from '../page/drop-zone.ts'
import { fileText, oneFile } from '../page/file-text.ts'
import { type PluginSource, pluginsOf } from '../page/plugin-source.ts'
import { problemsView } from '../page/problems-view.ts'
import { readingLanguage } from '../page/reading-language.ts'
import { say, sayFilled, spokenIn } from '../page/say.ts'
import type { Answer, Complaint } from './answer/index.ts'
import type { ChangeDetail, DiagnosisEvents } from './events.ts'
import { look } from './look.ts'
import { words } from './words.ts'

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
 * @cssprop --shindan-font - The fonts.
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
    this.#textBox.value = text
    await this.#begin()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { session } = this
    if (changed.has('session')) {
      this.#waiting = session ?? undefined
      // A page that turns to something else takes its case away.
      if (!session && changed.get('session')) this.restart()
    }
    if (this.#waiting !== undefined && this.plugins.length > 0) {
      void this.#resume(this.#waiting)
      this.#waiting = undefined
    } else if (changed.has('plugins') && this.#answer) void this.load()
    if (changed.has('locale') || changed.has('timeZone')) this.#answer?.speak(this.#voice)
  }

  protected override render() {
    const { locale } = this.#voice
    const answer = this.#answer?.view()
    const of = (field: Complaint['field']) =>
      this.#complaints.filter((each) => each.field === field).map(({ message }) => message)
    return html`
      <div
        class="whole"
        lang=${spokenIn(locale)}
        @focusin=${this.#turnTo}
        @pointerenter=${this.#turnTo}
        @dragenter=${this.#zone.drag}
        @dragover=${this.#zone.drag}
        @dragleave=${this.#zone.dragAway}
        @drop=${this.#zone.drop}
      >
        <slot name="header"><h2 class="title">${say(words.title, locale)}</h2></slot>
        <div class="columns">
          <form
            part="form"
            class="stack beginning ${this.#zone.isOver() ? 'dropping' : ''}"
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
                aria-describedby="text-hint text-problem"
                aria-invalid=${of('text').length > 0}
                @paste=${this.#paste}
                @input=${this.#input}
              ></textarea>
              <p id="text-hint" class="faint">${say(words.textHint, locale)}</p>
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
    return { locale: readingLanguage(this, this.locale), timeZone: this.timeZone ?? zone() }
  }

  get #textBox(): HTMLTextAreaElement {
    return this.renderRoot.querySelector('#text') as HTMLTextAreaElement
  }

  get #codeBox(): HTMLInputElement {
    return this.renderRoot.querySelector('#code') as HTMLInputElement
  }

  /** Back to the empty form. */
  restart(): void {
    this.#textBox.value = ''
    this.#codeBox.value = ''
    this.#complaints = []
    this.#answer?.restart()
    this.#say(say(words.restarted, this.#voice.locale))
    this.#textBox.focus()
  }

  /** What a diagnosis needs is loaded once, and again with other plugins, or where that failed. */
  #open(): Promise<Answer> {
    if (this.#opening && isSame(this.#opened, this.plugins)) return this.#opening
    const { plugins } = this
    this.#opened = plugins
    const opening = Promise.all([import('./answer/index.ts'), pluginsOf(plugins)]).then(
      ([{ openAnswer }, loaded]) => {
        this.#answer = openAnswer(loaded, this.#voice, {
          redraw: () => this.requestUpdate(),
          focus: (...selectors) => void this.#focus(...selectors),
          announce: (text) => this.#say(text),
          tell: (type, detail) => this.#tell(type, detail),
          keep: (detail) => this.#keep(detail),
        })
        // What was answered so far is not asked again of other plugins.
        if (this.#stored !== '') this.#answer.resume(this.#stored, this.now ?? clock())
        whenIdle(() => this.#answer?.prepare(this.now ?? clock()))
        return this.#answer
      },
    )
    this.#opening = opening
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined
    })
    return opening
  }

  async #begin(isFocusMoved = false): Promise<void> {
    const text = this.#textBox.value
    const code = this.#codeBox.value
    if (text.length > longestText) return this.#complain([this.#tooLong(text.length)])
    this.#isWorking = true
    this.#complaints = []
    this.requestUpdate()
    try {
      const answer = await this.#open()
      this.#complaints = answer.begin({
        ...(text.trim() !== '' && { text }),
        ...(code.trim() !== '' && { code }),
        facts: this.facts ?? {},
        ...(this.products && { products: [...this.products] }),
        now: this.now ?? clock(),
        timeZone: this.#voice.timeZone,
      })
    } catch (error) {
      this.#fail(error)
    } finally {
      this.#isWorking = false
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
    try {
      const answer = await this.#open()
      const { problems, text, code } = answer.resume(stored, this.now ?? clock())
      await this.updateComplete
      const why = problems.map(({ message }) => message).join(' ')
      if (problems.length > 0)
        this.#complain([{ field: 'form', message: sayFilled(words.notResumed, { why }, this.#voice.locale) }])
      else {
        this.#textBox.value = text ?? ''
        this.#codeBox.value = code ?? ''
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
    const { locale } = this.#voice
    const number = (of: number) => of.toLocaleString(spokenIn(locale))
    const values = { count: number(count), most: number(longestText) }
    return { field: 'text', message: sayFilled(words.tooLong, values, locale) }
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
    void this.#begin(true)
  }

  #keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void this.#begin(true)
  }

  #input = (event: Event): void => {
    const { inputType } = event as InputEvent
    if (inputType === 'insertFromPaste') void this.#begin()
    else if (this.#complaints.length > 0) {
      this.#complaints = []
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
    const { length } = clipboardData.getData('text/plain')
    if (length <= longestText) return
    event.preventDefault()
    this.#complain([this.#tooLong(length)])
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
    if (text.taken.length > longestText) return this.#complain([this.#tooLong(text.taken.length)])
    this.#textBox.value = text.taken
    await this.#begin()
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

/** A page that draws itself again may give the same in another list. */
function isSame(one: readonly unknown[] | undefined, other: readonly unknown[]): boolean {
  return one?.length === other.length && other.every((each, i) => each === one[i])
}

declare global {
  interface HTMLElementTagNameMap {
    'shindan-diagnosis': ShindanDiagnosis
  }
  interface HTMLElementEventMap extends DiagnosisEvents {}
}
