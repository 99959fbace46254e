import { Ajv2020 } from 'ajv/dist/2020.js'

/** Tells what is wrong with a value, by one of the schemas that a description has. */
export function complainer(description: object): (schema: string, value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema(description, 'openapi')
  return (schema, value) => {
    const address = `openapi#/components/schemas/${schema}`
    const validate = ajv.getSchema(address) ?? ajv.compile({ $ref: address })
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}
