import type { PresentedRenewal } from '@shindan/apns/renewal'
import { err, type Localized, ok, type Result } from '@shindan/core'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import { writeFile } from '../write-file.ts'
import type { RenewalOptions } from './options.ts'

const exists: Localized = {
  ja: '同じ名前のファイルがあります。上書きしてよければ --overwrite も指定してください',
  en: 'there is such a file already; give --overwrite as well to replace it',
}

/** Writes the certificate to upload by itself, where there is one to save; over no file, unless that was asked for. */
export async function saveCertificate(
  { saveAs }: PresentedRenewal,
  { save, overwrite }: RenewalOptions,
  context: Context,
): Promise<Result<string | null, Failure>> {
  if (save === undefined || saveAs === null) return ok(null)
  if (!overwrite && (await isThere(save, context)))
    return err(failure('file-exists', save, exists, context.locale))
  return writeFile(save, saveAs, context)
}

async function isThere(path: string, { world }: Context): Promise<boolean> {
  try {
    await world.size(path)
    return true
  } catch {
    return false
  }
}

/** What is said of the file to save; null where there is none, and none was asked for. */
export function savingNotice(
  { saveAs }: PresentedRenewal,
  { save }: RenewalOptions,
  saved: string | null,
): Localized | null {
  if (saved !== null)
    return {
      ja: `証明書だけを PEM 形式で ${saved} に保存しました。このファイルを --renewed に指定して、もう一度確認してください。`,
      en: `The certificate alone was saved as PEM in ${saved}. Check again, with that file as --renewed.`,
    }
  if (save !== undefined)
    return {
      ja: `${save} には何も保存していません。保存し直す必要がないか、保存してよい証明書がありません。`,
      en: `Nothing was saved in ${save}: the file needs no saving, or holds no certificate that may be uploaded.`,
    }
  if (saveAs === null) return null
  return {
    ja: '「--save ファイル名」を付けると、証明書だけを PEM 形式で保存できます。',
    en: 'With "--save <file>" the certificate alone is saved as PEM.',
  }
}
