/** What the build uses of Eleventy, which has no declarations of its own. */
declare module '@11ty/eleventy' {
  export interface Configuration {
    setTemplateFormats(formats: readonly string[]): void
    addGlobalData(name: string, data: () => unknown): void
    addTemplate(path: string, template: Template<never>): void
  }

  export interface Template<Data> {
    readonly data: () => object
    readonly render: (data: Data) => string
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode?: boolean
        readonly configPath?: string | false
        readonly config: (config: Configuration) => void
      },
    )
    disableLogger(): void
    write(): Promise<unknown>
  }
}
