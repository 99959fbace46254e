import type { Platform } from '../catalog/error.ts'
import type { Composition } from '../plugin/compose.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { DiagnosedError } from './diagnosis.ts'

/**
 * Of errors that one place of the text, or one code, can mean, those that the device's platform can show; all of
 * them when it can show none, since the platform may be what is wrong: that is marked.
 */
export function fittingPlatform(
  errors: readonly RecognisedError[],
  platform: unknown,
  { errors: catalog }: Composition,
): readonly DiagnosedError[] {
  if (platform === undefined) return errors
  const fits = ({ id }: RecognisedError) => {
    const shown = catalog.get(id)?.platforms ?? []
    return shown.length === 0 || shown.includes(platform as Platform)
  }
  const places = new Set(errors.filter(fits).map(placeOf))
  return errors
    .filter((error) => fits(error) || !places.has(placeOf(error)))
    .map((error) => (fits(error) ? error : { ...error, otherPlatform: true }))
}

function placeOf({ span }: RecognisedError): string {
  return String(span)
}
