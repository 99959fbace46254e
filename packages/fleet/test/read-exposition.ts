/** What a text in the format of Prometheus says, read by its grammar to the letter. */
export interface Exposition {
  /** Each number by the name of its metric with its labels as they are written. */
  readonly series: ReadonlyMap<string, number>
  readonly types: ReadonlyMap<string, string>
  /** The values of all labels `device`. */
  readonly devices: ReadonlySet<string>
}

const help = /^# HELP ([a-z_:][a-z0-9_:]*) ((?:[^\\]|\\\\|\\n)*)$/
const type = /^# TYPE ([a-z_:][a-z0-9_:]*) (counter|gauge|histogram|summary|untyped)$/
const sample =
  /^([a-z_:][a-z0-9_:]*)(\{(?:[a-z_][a-z0-9_]*="(?:[^"\\]|\\["\\n])*"(?:,(?!\}))?)+\})? (-?[0-9.]+(?:e[+-]?[0-9]+)?)$/
const pair = /([a-z_][a-z0-9_]*)="((?:[^"\\]|\\["\\n])*)"/g

/** Throws where the text is none: a line of its own each, HELP and TYPE before the samples of a metric, no series twice. */
export function readExposition(text: string): Exposition {
  const [series, types, devices] = [new Map<string, number>(), new Map<string, string>(), new Set<string>()]
  if (!text.endsWith('\n')) throw new Error('the last line does not end')
  if (/\p{Cs}/u.test(text)) throw new Error('half of a surrogate pair')
  let [helped, typed] = ['', '']
  for (const line of text.slice(0, -1).split('\n')) {
    const [, helpOf] = help.exec(line) ?? []
    const [, typeOf, kind] = type.exec(line) ?? []
    const [, name, labels = '', value] = sample.exec(line) ?? []
    if (helpOf !== undefined) {
      if (types.has(helpOf)) throw new Error(`twice: ${line}`)
      helped = helpOf
    } else if (typeOf !== undefined && kind !== undefined) {
      if (typeOf !== helped || types.has(typeOf)) throw new Error(`out of place: ${line}`)
      types.set(typeOf, kind)
      typed = typeOf
    } else {
      if (name === undefined || name !== typed || series.has(name + labels))
        throw new Error(`no sample: ${line}`)
      series.set(name + labels, Number(value))
      for (const [, label, written = ''] of labels.matchAll(pair))
        if (label === 'device') devices.add(written.replace(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c)))
    }
  }
  return { series, types, devices }
}
