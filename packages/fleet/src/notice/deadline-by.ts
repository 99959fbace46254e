import { type AnyLifecycle, termsOf } from '@shindan/core'

/** The deadline that an event is by itself, by its id: the expiry of a certificate. */
export function deadlineBy(
  { deadlines }: Pick<AnyLifecycle, 'deadlines'>,
  event: string,
): string | undefined {
  const [id] =
    Object.entries(deadlines).find(([, deadline]) =>
      Object.values(termsOf(deadline)).some(
        (term) => term?.from === event && term.calendarDays === undefined && !term.exactly,
      ),
    ) ?? []
  return id
}
