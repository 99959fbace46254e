import type { RenewalPlace } from '@shindan/apns/renewal'
import type { Locale } from '@shindan/core'
import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { live } from 'lit/directives/live.js'
import { base } from '../look/base.ts'
import { controls } from '../look/controls.ts'
import { parts } from '../look/parts.ts'
import { clock, zoneOf } from '../page/clock.ts'
import { type ConsoleSource, consolesOf } from '../page/console-source.ts'
import { dropZone } from '../page/drop-zone.ts'
import { hasFolder } from '../page/file-text.ts'
import { type PluginSource, pluginsOf } from '../page/plugin-source.ts'
import { problemsView } from '../page/problems-view.ts'
import { readingLanguage, writtenIn } from '../page/reading-language.ts'
import { isSameList } from '../page/same-list.ts'
import { say, sayFilled, spokenIn } from '../page/say.ts'
import type { AtHand, Checked, RenewalAnswer } from './answer/index.ts'
import type { CheckedDetail, RenewalEvents } from './events.ts'
import { largestFile, mostFiles } from './limits.ts'
import { look } from './look.ts'
import { placeWords, words } from './words.ts'

type File = AtHand['files'][number]

/** What the fields of the form say. */
interface Fields {
  readonly registered: string
  readonly topic: string
  readonly notes: string
}

/**
 * Whether a renewed push certificate may be uploaded, told from the files themselves before it is: which step is safe, what
 * speaks against it, what each console will show, and what to do. No file leaves the page.
 *
 * @example
 * ```html
 * <shindan-renewal-check locale="ja"></shindan-renewal-check>
 * <script type="module">
 *   import '@shindan/element/renewal-check'
 *   document.querySelector('shindan-renewal-check').consoles = [() => import('@shindan/clomo')]
 * </script>
 * ```
 *
 * @tag shindan-renewal-check
 *
 * @slot header - Above the form, in place of its title.
 * @slot footer - Below everything.
 *
 * @fires {CustomEvent<CheckedDetail>} shindan-checked - What was found is another than before: verdicts and ids, nothing of what is in the files. Without files nothing is decided.
 *
 * @csspart form - The form with the files.
 * @csspart answer - All of the answer.
 * @csspart verdict - The verdict on each step.
 * @csspart finding - Each cause.
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
export class ShindanRenewalCheck extends LitElement {
  /** @internal */
  static override properties = {
    plugins: { attribute: false },
    consoles: { attribute: false },
    enrolledTopic: { type: String, attribute: 'enrolled-topic' },
    locale: { type: String },
    timeZone: { type: String, attribute: 'time-zone' },
    now: { type: String },
  }

  /** @internal */
  static override styles = [base, controls, parts, look]

  /** What is known besides the plugins of the consoles; `@shindan/apns` is always. */
  declare plugins: readonly PluginSource[]
  /** The consoles whose answer to an upload is told, or functions that import the module of one. */
  declare consoles: readonly ConsoleSource[]
  /** The topic that the devices are enrolled with, where the page knows it. */
  declare enrolledTopic: string | undefined
  /** Any BCP 47 tag, or a language with its words; else that of the nearest `lang`. */
  declare locale: Locale | undefined
  /** The time zone of dates, an IANA name; that of the browser where absent. */
  declare timeZone: string | undefined
  /** The instant to check for, ISO 8601; the clock where absent. */
  declare now: string | undefined

  #answer: Promise<RenewalAnswer> | undefined
  #openedWith: readonly unknown[] = []
  #opened: RenewalAnswer | undefined
  #files: readonly File[] = []
  #fields: Fields = nothingWritten
  #checked: Checked | undefined
  #complaints: readonly string[] = []
  #told = ''
  /** What the page was told last. */
  #detail: CheckedDetail = undecided
  /** Counts what was checked: what comes after something else was begun is late. */
  #turn = 0
  #ticked: ReadonlySet<string> = new Set()

  constructor() {
    super()
    this.plugins = []
    this.consoles = []
  }

  /** Adds files, as if they had been dropped. */
  async check(files: readonly globalThis.File[]): Promise<void> {
    await this.updateComplete
    await this.#add(files)
  }

  /** Back to the empty form. */
  restart(): void {
    this.#files = []
    this.#fields = this.#asGiven
    this.#complaints = []
    this.#ticked = new Set()
    this.#clear()
    this.renderRoot?.querySelector<HTMLElement>('#files')?.focus()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the page knows of the topic is not overruled by what somebody typed.
    if (changed.has('enrolledTopic')) this.#fields = { ...this.#fields, topic: this.#asGiven.topic }
    const spoken = ['locale', 'timeZone', 'now', 'enrolledTopic', 'plugins', 'consoles'] as const
    const isOther = spoken.some((name) => changed.has(name))
    if (isOther && this.#checked) void this.#check(false)
  }

  /** The fields as the page fills them. */
  get #asGiven(): Fields {
    return { ...nothingWritten, topic: this.enrolledTopic ?? '' }
  }

  protected override render() {
    const { locale } = this.#voice
    const checked = this.#checked
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
        <div class="columns ${checked ? 'answered' : ''}">
          <form part="form" class="stack" novalidate @submit=${(event: Event) => event.preventDefault()}>
            <div class="zone stack close">
              <p id="files-name"><strong>${say(words.files, locale)}</strong></p>
              <p id="files-hint" class="faint">${say(words.filesHint, locale)}</p>
              <div>
                <label class="choose">
                  ${say(words.choose, locale)}
                  <input
                    id="files"
                    class="unseen"
                    type="file"
                    multiple
                    aria-describedby="files-hint files-problem"
                    @change=${this.#chosen}
                  />
                </label>
              </div>
              ${problemsView('files-problem', this.#complaints, locale)}
            </div>
            ${this.#files.length === 0 ? nothing : html`<ul>${this.#files.map((file, i) => this.#fileView(file, i))}</ul>`}
            ${this.#fieldsView()}
            ${
              checked
                ? html`<div><button type="button" class="plain" @click=${this.restart}>${say(words.restart, locale)}</button></div>`
                : nothing
            }
          </form>
          ${
            checked && this.#opened
              ? this.#opened.view(checked, this.#voice, {
                  ticked: this.#ticked,
                  tick: (step, isDone) => {
                    this.#ticked = new Set(
                      isDone ? [...this.#ticked, step] : [...this.#ticked].filter((each) => each !== step),
                    )
                    this.requestUpdate()
                  },
                })
              : nothing
          }
        </div>
        <slot name="footer"></slot>
        <p class="unseen" role="status" aria-live="polite">${this.#told}</p>
      </div>
    `
  }

  #fileView({ name, place }: File, index: number) {
    const { locale } = this.#voice
    const found = place === null ? '' : (place ?? this.#checked?.places[index] ?? '')
    const choose = ({ target }: Event) => {
      const chosen = (target as HTMLSelectElement).value as RenewalPlace | ''
      this.#files = this.#files.map((file, i) =>
        i === index ? { ...file, place: chosen === '' ? null : chosen } : file,
      )
      void this.#check()
    }
    return html`<li class="file">
      <strong>${name}</strong>
      <select aria-label=${sayFilled(words.placeOf, { name }, locale)} @change=${choose}>
        ${Object.entries(placeWords).map(
          ([value, label]) =>
            html`<option value=${value} ?selected=${value === found}>${say(label, locale)}</option>`,
        )}
        <option value="" ?selected=${found === ''}>${say(words.notUsed, locale)}</option>
      </select>
      <button
        type="button"
        class="plain"
        aria-label=${sayFilled(words.removeOf, { name }, locale)}
        @click=${() => this.#remove(index)}
      >
        ${say(words.remove, locale)}
      </button>
    </li>`
  }

  #fieldsView() {
    const { locale } = this.#voice
    const { registered, topic, notes } = this.#fields
    const write = (field: keyof Fields) => (event: Event) => {
      this.#fields = { ...this.#fields, [field]: (event.target as HTMLInputElement).value }
    }
    const check = () => void this.#check()
    return html`
      <div>
        <label class="name" for="registered">${say(words.registered, locale)}</label>
        <select id="registered" .value=${live(registered)} @input=${write('registered')} @change=${check}>
          <option value="">${say(words.isThere, locale)}</option>
          <option value="never">${say(words.never, locale)}</option>
          <option value="deleted">${say(words.deleted, locale)}</option>
        </select>
      </div>
      <div>
        <label class="name" for="topic">${say(words.topic, locale)}</label>
        <input id="topic" autocomplete="off" spellcheck="false" .value=${live(topic)} @input=${write('topic')} @change=${check} />
      </div>
      <div>
        <label class="name" for="notes">${say(words.notes, locale)}</label>
        <input id="notes" autocomplete="off" .value=${live(notes)} @input=${write('notes')} @change=${check} />
      </div>
    `
  }

  get #voice(): { readonly locale: Locale; readonly timeZone: string } {
    return { locale: readingLanguage(this, this.locale), timeZone: zoneOf(this.timeZone) }
  }

  /** What a check needs is loaded once, and again with other plugins, or where that failed. */
  #open(): Promise<RenewalAnswer> {
    const [plugins, consoles] = [given(this.plugins), given(this.consoles)]
    const sources = [...plugins, null, ...consoles]
    if (this.#answer && isSameList(this.#openedWith, sources)) return this.#answer
    this.#openedWith = sources
    const answer = Promise.all([
      import('./answer/index.ts'),
      import('@shindan/apns'),
      pluginsOf(plugins),
      consolesOf(consoles),
    ]).then(([{ openRenewal }, { apns }, others, known]) => {
      const ofConsoles = known.flatMap(({ plugin }) => ('rules' in plugin ? [plugin as typeof apns] : []))
      this.#opened = openRenewal([...new Set([...others, ...ofConsoles, apns])], known)
      return this.#opened
    })
    this.#answer = answer
    answer.catch(() => {
      if (this.#answer === answer) this.#answer = undefined
    })
    return answer
  }

  async #check(isTold = true): Promise<void> {
    const { registered } = this.#fields
    const [topic, notes] = [this.#fields.topic.trim(), this.#fields.notes.trim()]
    if (this.#files.length === 0 && isSame(this.#fields, this.#asGiven)) return this.#clear()
    const turn = ++this.#turn
    try {
      const answer = await this.#open()
      if (turn !== this.#turn) return
      const checked = answer.check(
        {
          files: this.#files,
          ...(topic !== '' && { enrolledTopic: topic }),
          ...(notes !== '' && { notes }),
          ...(registered !== '' && { registered: registered as 'never' | 'deleted' }),
        },
        this.now ?? clock(),
        this.#voice,
      )
      this.#checked = checked
      this.#tell(checked.detail ?? undecided)
      if (isTold) this.#say(checked.told)
    } catch (error) {
      if (turn !== this.#turn) return
      // Whoever made the page learns why; whoever reads it learns what to do.
      console.error(error)
      this.#complain([say(words.notLoaded, this.#voice.locale)])
    } finally {
      this.requestUpdate()
    }
  }

  /** Nothing is checked any more. */
  #clear(): void {
    this.#turn++
    this.#checked = undefined
    this.#tell(undecided)
    this.requestUpdate()
  }

  async #add(chosen: readonly globalThis.File[]): Promise<void> {
    const { locale } = this.#voice
    const count = this.#files.length + chosen.length
    if (count > mostFiles) {
      this.#complain([sayFilled(words.tooMany, { count, most: mostFiles }, locale)])
      return
    }
    const read = await Promise.all(chosen.map((file) => readFile(file, locale)))
    const added = read.filter((each) => typeof each !== 'string')
    const complaints = read.filter((each) => typeof each === 'string')
    // A file that is chosen again takes the place of what it was, and says so where it is another.
    const replaced = this.#files.filter(({ name }) => added.some((file) => file.name === name))
    const others = replaced.filter(
      (file) => !added.some(({ name, content }) => name === file.name && isSameList(content, file.content)),
    )
    this.#files = [...this.#files.filter((file) => !replaced.includes(file)), ...added]
    this.#complain([...complaints, ...others.map(({ name }) => sayFilled(words.replaced, { name }, locale))])
    if (added.length > 0) await this.#check()
  }

  #remove(index: number): void {
    const { name = '' } = this.#files[index] ?? {}
    this.#files = this.#files.filter((_, i) => i !== index)
    this.#say(sayFilled(words.removed, { name }, this.#voice.locale))
    void this.#check(false)
    this.renderRoot.querySelector<HTMLElement>('#files')?.focus()
  }

  #complain(complaints: readonly string[]): void {
    this.#complaints = complaints
    if (complaints.length > 0) this.#say(complaints.join(' '))
    this.requestUpdate()
  }

  /** The same words twice are announced twice. */
  #say(text: string): void {
    this.#told = text === this.#told ? `${text}\u00a0` : text
    this.requestUpdate()
  }

  /** Tells the page what was found, where it is another than before. */
  #tell(detail: CheckedDetail): void {
    if (JSON.stringify(detail) === JSON.stringify(this.#detail)) return
    this.#detail = detail
    this.dispatchEvent(new CustomEvent('shindan-checked', { detail, bubbles: true, composed: true }))
  }

  #turnTo = (): void => void this.#open().catch(() => undefined)

  #zone = dropZone(this, this.#turnTo, (dropped) => {
    if (hasFolder(dropped)) this.#complain([say(words.folder, this.#voice.locale)])
    else void this.#add([...dropped.files])
  })

  #chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement
    const files = [...(input.files ?? [])]
    // The same file can be chosen once more, after it was changed.
    input.value = ''
    if (files.length > 0) void this.#add(files)
  }
}

/** What a page that is not ready gives is nothing yet. */
function given<T>(list: readonly T[]): readonly T[] {
  return Array.isArray(list) ? list : none
}

const none: readonly never[] = []
const nothingWritten: Fields = { registered: '', topic: '', notes: '' }

/** What is found of nothing. */
const undecided: CheckedDetail = {
  steps: { portal: 'undecided', upload: 'undecided' },
  outcome: 'undecided',
  checks: [],
  rules: [],
}

function isSame(one: Fields, other: Fields): boolean {
  return one.registered === other.registered && one.topic === other.topic && one.notes === other.notes
}

/** A file as it is checked; why it is not, where it cannot be. */
async function readFile(file: globalThis.File, locale: Locale): Promise<File | string> {
  const { name, size } = file
  const number = (of: number) => of.toLocaleString(spokenIn(locale))
  if (size > largestFile)
    return sayFilled(words.tooLarge, { name, size: number(size), most: number(largestFile) }, locale)
  try {
    return { name, content: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return sayFilled(words.unreadable, { name }, locale)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shindan-renewal-check': ShindanRenewalCheck
  }
  interface HTMLElementEventMap extends RenewalEvents {}
}
