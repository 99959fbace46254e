/** The plugin that an id of an error or a rule is of: `cybertrust/wrong-device` is of `cybertrust`. */
export function pluginOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}
