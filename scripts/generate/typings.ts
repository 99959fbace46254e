/** What the typings are made of, as a manifest has it. */
export interface ElementClass {
  readonly name: string
  readonly tagName: string
  readonly description: string
  readonly members: readonly {
    readonly kind: 'field' | 'method'
    readonly name: string
    readonly privacy?: string
    readonly description?: string
  }[]
  readonly events: readonly { readonly name: string; readonly description?: string }[]
}

const head = `// Written by \`npm run generate\` from custom-elements.json.\n`

/** The typings of each framework, by path. */
export function typingsOf(classes: readonly ElementClass[]): readonly (readonly [string, string])[] {
  return [
    ['types/react.d.ts', react(classes)],
    ['types/vue.d.ts', vue(classes)],
    ['types/jsx.d.ts', jsx(classes)],
  ]
}

function importsOf(classes: readonly ElementClass[]): string {
  const names = [...classes.map(({ name }) => name), ...classes.map(eventsOf)].toSorted()
  return `import type { ${names.join(', ')} } from '@shindan/element'\n`
}

/** The map of an element's events is exported beside it. */
function eventsOf({ name }: ElementClass): string {
  return `${name.replace(/^Shindan/, '').replace(/Check$/, '')}Events`
}

function propertiesOf({ name, members }: ElementClass): string {
  const fields = members.filter(({ kind }) => kind === 'field').map((field) => `'${field.name}'`)
  return `Partial<Pick<${name}, ${fields.join(' | ')}>>`
}

/** Listeners as properties. React 19 and Preact take \`on\` before the name of the event as it is. */
function listenersOf(element: ElementClass): string {
  return `{ readonly [Type in keyof ${eventsOf(element)} as \`on\${Type}\`]?: (event: ${eventsOf(element)}[Type]) => void }`
}

function react(classes: readonly ElementClass[]): string {
  const tags = classes.map(
    (element) =>
      `      '${element.tagName}': DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> & ${propertiesOf(element)} & ${listenersOf(element)}`,
  )
  return `${head}${importsOf(classes)}import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`
}

function vue(classes: readonly ElementClass[]): string {
  const tags = classes.map((element) => {
    const listeners = element.events.map(
      ({ name }) => `${camel(`on-${name}`)}?: (event: ${eventsOf(element)}['${name}']) => void`,
    )
    return `    '${element.tagName}': new () => { $props: ${propertiesOf(element)} & { ${listeners.join('; ')} } }`
  })
  return `${head}${importsOf(classes)}
declare module 'vue' {
  interface GlobalComponents {
${tags.join('\n')}
  }
}
`
}

function jsx(classes: readonly ElementClass[]): string {
  const tags = classes.map(
    (element) =>
      `      '${element.tagName}': ${propertiesOf(element)} & ${listenersOf(element)} & { readonly [attribute: string]: unknown }`,
  )
  return `${head}${importsOf(classes)}
declare global {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
