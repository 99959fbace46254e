import { ok } from '@shindan/core'
import type { PartitionOutcome, Rejected, Symptom } from '@shindan/fleet'
import { expect, test } from 'vitest'
import type { FleetStore, NightTold } from '../src/index.ts'
import { all, certificate, shard } from './store-contract.ts'

const lifecycle = 'l'
const wide = { affects: 'all-managed-devices', asks: [] } as const

/** What every store keeps to of those who are told of more than dates, each time on one that is empty. */
export function toldContract(open: () => Promise<FleetStore>): void {
  const kept = (name: string, promise: (store: FleetStore) => Promise<void>) =>
    test(name, async () => {
      const store = await open()
      await promise(store)
      await store.close()
    })

  kept(
    'a cause that hits the whole fleet is told at first, and once a week while it lasts',
    async (store) => {
      const told = async (date: string) => {
        await night(store, date, {
          symptoms: [cause('console'), { device: 'phone', kind: 'cause', id: 'c' }],
        })
        return standing(store)
      }
      const first = '2026-11-27 console cause:c waiting'
      expect(await told('2026-11-27')).toEqual([first])
      expect(await told('2026-11-28')).toEqual([first])
      expect(await sent(store)).toBe(1)
      expect(await told('2026-12-03')).toEqual(['2026-11-27 console cause:c sent'])
      expect(await told('2026-12-04')).toEqual([
        '2026-11-27 console cause:c sent',
        '2026-12-04 console cause:c waiting',
      ])
    },
  )

  kept('one that nobody was told of in a week is told with its later day, and once', async (store) => {
    for (const date of ['2026-11-27', '2026-12-04', '2026-12-11'])
      await night(store, date, { symptoms: [cause('console')] })
    expect(await standing(store)).toEqual([
      '2026-11-27 console cause:c not-due',
      '2026-12-04 console cause:c not-due',
      '2026-12-11 console cause:c waiting',
    ])
  })

  kept('one that a night shows no more is told no more, unless a row could hold it', async (store) => {
    await night(store, '2026-11-27', { symptoms: [cause('console')] })
    const waiting = ['2026-11-27 console cause:c waiting']
    await night(store, '2026-11-28', {}, { rejected: [row({})] })
    expect(await standing(store)).toEqual(waiting)
    await night(store, '2026-11-29', {}, { rejected: [row({ isDated: true, device: 'console' })] })
    expect(await standing(store)).toEqual(waiting)
    expect(await all(store.gone())).toEqual([])
    await night(store, '2026-11-30', {}, { rejected: [row({ isDated: true, device: 'phone' })] })
    expect(await standing(store)).toEqual(['2026-11-27 console cause:c not-due'])
    await night(store, '2026-12-01', { symptoms: [cause('console')] })
    expect(await standing(store)).toEqual([
      '2026-11-27 console cause:c not-due',
      '2026-12-01 console cause:c waiting',
    ])
  })

  kept('what is told again knows when its channel was told first', async (store) => {
    const told = async (date: string) => {
      await night(store, date, { symptoms: [cause('console')] })
      const [leased] = (
        await store.lease({ channel: 'mail', now: `${date}T02:00:00Z`, until: later, most: 9 })
      )._unsafeUnwrap()
      if (leased) await store.settle([{ reminder: leased, state: 'sent' }], `${date}T03:00:00Z`)
      return leased?.firstTold
    }
    expect(await told('2026-11-27')).toBeNull()
    expect(await told('2026-12-04')).toBe('2026-11-27')
    expect(await told('2026-12-11')).toBe('2026-11-27')
    expect((await all(store.outbox())).map(({ firstTold }) => firstTold)).toEqual([
      null,
      '2026-11-27',
      '2026-11-27',
    ])
  })

  kept('with a cause goes the step that applies to the device, and who is told of it', async (store) => {
    await night(store, '2026-11-27', { symptoms: [{ ...cause('console'), step: 'c#renew' }] })
    const told = { reason: 'cause', step: 'c#renew', affects: 'all-managed-devices', deadline: null }
    expect(await all(store.outbox())).toMatchObject([{ lifecycle: '', revision: '', ...told }])
    const leased = await store.lease({ channel: 'mail', now, until: later, most: 9 })
    expect(leased._unsafeUnwrap()).toMatchObject([{ device: 'console', ...told }])
  })

  kept(
    'what hits the whole fleet and is shown no more is told as gone, on the night after',
    async (store) => {
      const one = { device: 'phone', kind: 'cause', id: 'c' } as const
      await night(store, '2026-11-27', { symptoms: [cause('console'), one] })
      await night(store, '2026-11-28', {})
      expect((await all(store.gone())).map(({ device, id }) => `${device} ${id}`)).toEqual(['console c'])
      await night(store, '2026-11-29', {})
      expect(await all(store.gone())).toEqual([])
    },
  )

  kept('of a text nobody is told', async (store) => {
    await night(store, '2026-11-27', {
      symptoms: [{ ...cause('console'), kind: 'text', id: 'unrecognised' }],
    })
    expect(await standing(store)).toEqual([])
  })

  kept('a row that cannot be read is told at first, and once a week while it is so', async (store) => {
    const unread = { unread: [{ device: 'console', lifecycle, nth: 1 }] }
    await night(store, '2026-11-27', {}, unread)
    expect(await all(store.outbox())).toMatchObject([
      { device: 'console', revision: '#1', reminder: 'unread', reason: 'unread', state: 'waiting' },
    ])
    await night(store, '2026-11-28', {}, unread)
    expect(await standing(store)).toEqual(['2026-11-27 console unread waiting'])
    await night(store, '2026-12-04', {}, unread)
    expect(await standing(store)).toEqual([
      '2026-11-27 console unread not-due',
      '2026-12-04 console unread waiting',
    ])
    await night(store, '2026-12-05', {}, { unread: [] })
    expect((await standing(store))[1]).toBe('2026-12-04 console unread not-due')
  })

  kept('of one that another row may be, or nobody has looked for, nothing is withdrawn', async (store) => {
    const waiting = ['2026-11-27 console unread waiting']
    await night(store, '2026-11-27', {}, { unread: [{ device: 'console', lifecycle, nth: 1 }] })
    await night(store, '2026-11-28', {}, { unread: [], rejected: [row({})] })
    expect(await standing(store)).toEqual(waiting)
    await night(store, '2026-11-29', {})
    expect(await standing(store)).toEqual(waiting)
    const certificates = [certificate('console', wide)]
    await night(store, '2026-11-30', { certificates }, { unread: [], rejected: [row({})] })
    expect(await standing(store)).toEqual(['2026-11-27 console unread not-due'])
  })

  kept('each row of a device, and each without a name, is told by itself', async (store) => {
    const rows = [{ device: 'a' }, { device: 'a' }, {}, {}].map((of, i) => ({
      ...of,
      lifecycle,
      nth: (i % 2) + 1,
    }))
    await night(store, '2026-11-27', {}, { unread: rows })
    await night(store, '2026-11-28', {}, { unread: rows })
    expect((await all(store.outbox())).map(({ device, revision }) => [device, revision])).toEqual([
      ['', '#1'],
      ['', '#2'],
      ['a', '#1'],
      ['a', '#2'],
    ])
  })

  kept(
    'one that is told as unseen with its last known date is not told as unread as well, nor the week after',
    async (store) => {
      const near = certificate('console', { ...wide, dueAt: '2026-12-20T00:00:00Z' })
      const far = certificate('far', { ...wide, dueAt: '2027-10-20T00:00:00Z' })
      const phone = certificate('phone', { asks: [] })
      await night(store, '2026-11-27', { certificates: [near, far, phone] })
      const unread = ['console', 'far', 'far'].map((device, i) => ({
        device,
        lifecycle,
        nth: i === 2 ? 2 : 1,
      }))
      const rejected = unread.map(({ device }, i) => row({ line: i + 2, device, lifecycle }))
      for (const date of ['2026-11-28', '2026-11-29', '2026-12-05'])
        await night(store, date, { certificates: [phone] }, { unread, rejected })
      expect((await standing(store)).toSorted()).toEqual([
        '2026-11-28 console expiry:unseen waiting',
        '2026-11-28 far expiry:unseen waiting',
        '2026-11-28 far unread not-due',
        '2026-11-29 console expiry:unseen waiting',
        '2026-12-05 console expiry:unseen waiting',
        '2026-12-05 far unread waiting',
        '2026-12-05 far unread waiting',
      ])
      const told = (await all(store.outbox())).filter(
        ({ reason, state }) => reason === 'unread' && state === 'waiting',
      )
      expect(told.map(({ dueAt }) => dueAt)).toEqual([far.dueAt, far.dueAt])
      expect((await all(store.missing())).map(({ device }) => device)).toEqual(['console', 'far'])
    },
  )

  kept(
    'one in a row that cannot be read is not taken for exchanged when another comes beside it',
    async (store) => {
      const [one, other] = [push('1'), push('2')]
      await night(store, '2026-11-27', { certificates: [one] })
      for (const date of ['2026-11-28', '2026-11-29'])
        await night(store, date, { certificates: [other] }, unreadConsole)
      expect(await standing(store)).toEqual([
        '2026-11-28 console expiry:unseen waiting',
        '2026-11-29 console expiry:unseen waiting',
      ])
    },
  )

  kept('one that another took the place of stays so where that cannot be read', async (store) => {
    const [one, other] = [push('1'), push('2')]
    await night(store, '2026-11-27', { certificates: [one] })
    await night(store, '2026-11-28', { certificates: [other] })
    await night(store, '2026-11-29', {}, unreadConsole)
    const outbox = await all(store.outbox())
    expect(outbox.map(({ due, revision, reminder }) => `${due} ${revision} ${reminder}`)).toEqual([
      '2026-11-28 1 expiry:exchanged',
      '2026-11-29 2 expiry:unseen',
    ])
  })

  kept(
    'where nobody knows whose row could not be read, none is taken for exchanged, however long ago that was',
    async (store) => {
      const [one, other] = [push('1', '2027-06-20'), push('2', '2027-06-20')]
      await night(store, '2026-11-27', { certificates: [one] })
      await night(store, '2026-11-28', { certificates: [other] }, { rejected: [row({})] })
      expect((await all(store.missing())).map(({ revision, isReplaced }) => [revision, isReplaced])).toEqual([
        ['1', false],
      ])
      for (const date of ['2027-06-01', '2027-06-02', '2027-06-03']) {
        await night(store, date, { certificates: [other] })
        await store.forget(`${date}T00:00:00Z`)
      }
      expect((await standing(store)).map((one) => one.replace(' waiting', ''))).toEqual([
        '2026-11-28 console expiry:unseen',
        '2027-06-01 console expiry:unseen',
        '2027-06-02 console expiry:unseen',
        '2027-06-03 console expiry:unseen',
      ])
    },
  )

  kept('the first night that reads every row tells what a row may have hidden until then', async (store) => {
    const far = certificate('console', { ...wide, dueAt: '2027-06-20T00:00:00Z' })
    const phone = certificate('phone', { asks: [] })
    await night(store, '2026-11-27', { certificates: [far, phone] })
    await night(store, '2026-11-28', { certificates: [phone] }, unreadConsole)
    for (const date of ['2026-11-29', '2026-11-30']) {
      await night(store, date, { certificates: [phone] }, { unread: [] })
      expect((await all(store.missing())).length).toBe(date === '2026-11-29' ? 1 : 0)
    }
    expect(await standing(store)).toEqual(
      ['2026-11-28', '2026-11-29'].map((date) => `${date} console expiry:unseen waiting`),
    )
  })

  kept('one that came for two has taken the place of neither', async (store) => {
    const [one, other, third] = [push('1'), push('2'), push('3')]
    await night(store, '2026-11-27', { certificates: [one, other] })
    await night(store, '2026-11-28', { certificates: [third] })
    expect((await all(store.missing())).map(({ revision, isReplaced }) => [revision, isReplaced])).toEqual([
      ['1', false],
      ['2', false],
    ])
  })

  kept('an unread row is told at once where what was told as unseen is retired', async (store) => {
    const phone = certificate('phone', { asks: [] })
    await night(store, '2026-11-27', {
      certificates: [certificate('console', { ...wide, dueAt: '2026-12-20T00:00:00Z' }), phone],
    })
    await night(store, '2026-11-28', { certificates: [phone] })
    ;(await store.retire({ device: 'console', now: '2026-11-28T01:00:00Z' }))._unsafeUnwrap()
    await night(store, '2026-11-29', { certificates: [phone] }, unreadConsole)
    expect((await standing(store)).at(-1)).toBe('2026-11-29 console unread waiting')
  })

  kept('of a cause that many devices show the first are told', async (store) => {
    const symptoms = Array.from({ length: 150 }, (_, n) => cause(`phone-${String(n).padStart(3, '0')}`))
    for (const date of ['2026-11-27', '2026-11-28']) await night(store, date, { symptoms })
    const devices = (await all(store.outbox())).map(({ device }) => device)
    expect([devices.length, devices[0], devices.at(-1)]).toEqual([100, 'phone-000', 'phone-099'])
  })

  kept('what waits on a channel and what was told on none since become one', async (store) => {
    await night(store, '2026-11-27', { symptoms: [cause('console')] })
    await night(store, '2026-12-04', { symptoms: [cause('console')] }, { channels: ['outbox'] })
    await store.address(['mail'])
    expect(await standing(store)).toEqual(['2026-12-04 console cause:c waiting'])
  })

  kept('nights without channels tell nobody twice of what was told since', async (store) => {
    const former = certificate('console', { ...wide, dueAt: '2026-12-20T00:00:00Z' })
    const look = async (date: string, revision: string) => {
      const certificates = [{ ...former, revision }]
      await night(store, date, { certificates, symptoms: [cause('console')] }, { channels: ['outbox'] })
    }
    await look('2026-11-26', '1')
    await look('2026-11-27', '2')
    const told = ['2026-11-26 console cause:c waiting', '2026-11-27 console expiry:exchanged waiting']
    expect((await standing(store)).toSorted()).toEqual(told)
    expect(await store.address(['mail'])).toEqual(ok(2))
    await sent(store)
    await look('2026-11-27', '2')
    expect(await store.address(['mail'])).toEqual(ok(0))
    await look('2026-11-28', '3')
    expect((await standing(store)).toSorted()).toEqual([
      '2026-11-26 console cause:c sent',
      '2026-11-27 console expiry:exchanged sent',
      '2026-11-28 console expiry:exchanged waiting',
    ])
  })

  kept(
    'rows that are read but for a fact are counted by themselves, and hide no certificate',
    async (store) => {
      const [a, b] = [certificate('a', { asks: [] }), certificate('b')]
      await night(store, '2026-11-27', { certificates: [a, b] })
      await night(store, '2026-11-28', { certificates: [a] }, { rejected: [row({ isDated: true })] })
      expect((await store.status())._unsafeUnwrap()).toMatchObject({ rows: 1, rejected: 0, partly: 1 })
      expect(await all(store.rejects(2))).toEqual([row({ isDated: true })])
    },
  )
}

const [now, later] = ['2026-11-27T12:00:00Z', '2026-11-27T13:00:00Z']

/** A night of one shard, at midnight. */
async function night(
  store: FleetStore,
  date: string,
  outcome: Partial<PartitionOutcome['outcome']>,
  {
    rejected = [],
    channels = ['mail'],
    ...told
  }: Partial<NightTold> & Partial<Pick<PartitionOutcome, 'rejected'>> = {},
): Promise<void> {
  const asked = { now: `${date}T00:00:00Z`, inventory: 'devices.csv', size: 10 }
  const open = (await store.begin(asked))._unsafeUnwrap()
  expect(await store.commit(open, { ...shard(0, outcome), rejected }, channels)).toEqual(ok(undefined))
  expect(await store.finish(open, { channels, ...told })).toEqual(ok(undefined))
}

function cause(device: string): Symptom {
  return { device, kind: 'cause', id: 'c', affects: 'all-managed-devices' }
}

function row(of: Partial<Rejected>): Rejected {
  return { line: 3, written: '', problems: [], ...of }
}

/** A night that cannot read the row of the console. */
const unreadConsole = {
  unread: [{ device: 'console', lifecycle, nth: 1 }],
  rejected: [row({ device: 'console', lifecycle })],
}

/** A push certificate of the console. */
function push(revision: string, date = '2026-12-20') {
  return certificate('console', { ...wide, revision, dueAt: `${date}T00:00:00Z` })
}

async function standing(store: FleetStore): Promise<readonly string[]> {
  const outbox = await all(store.outbox())
  return outbox.map(
    ({ due, device, reminder, state, withdrawn }) => `${due} ${device} ${reminder} ${withdrawn ?? state}`,
  )
}

/** Delivers all that waits on `mail`. */
async function sent(store: FleetStore): Promise<number> {
  const leased = (await store.lease({ channel: 'mail', now: later, until: later, most: 9 }))._unsafeUnwrap()
  const settled = await store.settle(
    leased.map((reminder) => ({ reminder, state: 'sent' as const })),
    later,
  )
  return settled._unsafeUnwrap()
}
