import { html } from 'lit'
import { spokenIn } from '../page/say.ts'
import type { Telling } from './telling.ts'

/** A text that may be in another language than the page, such as the words of a screen: marked, so that it is read aloud as it should be. */
export function foreign(text: string, { locale }: Pick<Telling, 'locale'>) {
  const isJapanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text)
  return isJapanese && spokenIn(locale) !== 'ja' ? html`<span lang="ja">${text}</span>` : text
}
