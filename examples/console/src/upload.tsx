import { type FormEvent, useState } from 'react'
import type { UnitId } from './fleet.ts'
import { type Text, useSay } from './language.ts'
import { words } from './words.ts'

type Outcome = 'accepted' | { readonly refused: Text }

interface UploadProps {
  readonly unit: UnitId
  readonly uploaded: () => Promise<void>
}

/** Hands the renewed certificate to the back end, which takes none that would lose the devices. */
export function Upload({ unit, uploaded }: UploadProps) {
  const [outcome, setOutcome] = useState<Outcome>()
  const say = useSay()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('renewed')
    if (!(file instanceof File)) return
    const response = await fetch(`/api/units/${unit}/push-certificate`, { method: 'PUT', body: file })
    setOutcome(response.ok ? 'accepted' : await response.json())
    if (response.ok) await uploaded()
  }
  return (
    <form className="upload" onSubmit={submit}>
      <label>
        {say(words.chooseRenewed)}
        <input name="renewed" type="file" required aria-describedby="upload-hint" />
      </label>
      <button type="submit" className="main">
        {say(words.upload)}
      </button>
      <p id="upload-hint" className="faint">
        {say(words.uploadHint)}
      </p>
      <div role="status">
        {outcome === 'accepted' && <p className="outcome good">{say(words.uploaded)}</p>}
        {typeof outcome === 'object' && (
          <p className="outcome bad">
            <strong>{say(words.refused)}</strong> {say(outcome.refused)}
          </p>
        )}
      </div>
    </form>
  )
}
