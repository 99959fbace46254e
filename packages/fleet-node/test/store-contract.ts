import { err, ok } from '@shindan/core'
import { type CertificateOutcome, noOutcome, type PartitionOutcome } from '@shindan/fleet'
import { expect, test } from 'vitest'
import type { FleetStore } from '../src/index.ts'

const [friday, saturday, sunday] = ['2026-11-27T00:00:00Z', '2026-11-28T00:00:00Z', '2026-11-29T00:00:00Z']
const [monday, tuesday] = ['2026-11-30T00:00:00Z', '2026-12-01T00:00:00Z']
const [thisYear, nextYear] = ['2026-12-31T00:00:00Z', '2027-12-31T00:00:00Z']

/** What every store keeps to, each time on one that is empty. */
export function storeContract(open: () => Promise<FleetStore>): void {
  const begun = async (store: FleetStore, now: string, inventory = 'devices.csv') =>
    (await store.begin({ now, inventory, size: 10 }))._unsafeUnwrap()
  const night = async (store: FleetStore, now: string, ...shards: readonly PartitionOutcome[]) => {
    const open = await begun(store, now)
    for (const one of shards)
      expect(await store.commit(open, one, ['mail', 'webhook'])).toEqual(ok(undefined))
    expect(await store.finish(open, { channels: ['mail', 'webhook'] })).toEqual(ok(undefined))
  }
  const kept = (name: string, promise: (store: FleetStore) => Promise<void>) =>
    test(name, async () => {
      const store = await open()
      await promise(store)
      await store.close()
    })

  const standing = async (store: FleetStore) =>
    (await all(store.outbox()))
      .filter(({ channel }) => channel === 'mail')
      .map(({ device, reminder, state, withdrawn }) => `${device} ${reminder} ${withdrawn ?? state}`)
  const first = (...certificates: readonly CertificateOutcome[]) =>
    shard(0, { certificates, reminders: certificates.map(({ device }) => reminder(device)) })

  kept('a night that broke off goes on at its own moment, with what it has committed', async (store) => {
    const first = await begun(store, friday)
    ;(await store.commit(first, shard(0, { certificates: [certificate('a')] }), ['mail']))._unsafeUnwrap()
    const again = await begun(store, saturday)
    expect(again).toMatchObject({ night: 1, now: friday, resumed: true, committed: new Map([[0, 0]]) })
    expect((await store.status())._unsafeUnwrap()).toMatchObject({
      finished: undefined,
      open: { night: 1, rows: 1 },
    })
  })

  kept(
    'what another run has gone on with, or left for another inventory, commits nothing more',
    async (store) => {
      const first = await begun(store, friday)
      const second = await begun(store, friday)
      expect(await store.commit(first, shard(0), ['mail'])).toMatchObject(err({ kind: 'in-use' }))
      expect(await store.finish(first)).toMatchObject(err({ kind: 'in-use' }))
      await begun(store, friday, 'others.csv')
      expect(await store.commit(second, shard(0), ['mail'])).toMatchObject(err({ kind: 'in-use' }))
    },
  )

  kept(
    'who has left a night for another run of the same store commits nothing more, and leaves that run its own',
    async (store) => {
      const first = await begun(store, friday)
      await store.leave(first)
      const second = await begun(store, saturday)
      expect(second).toMatchObject({ night: 1, now: friday, resumed: true })
      await store.leave(first)
      expect(await store.commit(first, shard(0), ['mail'])).toMatchObject(err({ kind: 'in-use' }))
      expect(await store.commit(second, shard(0), ['mail'])).toEqual(ok(undefined))
      expect(await store.finish(second)).toEqual(ok(undefined))
    },
  )

  kept('a shard counts once, and a reminder stands once on each channel', async (store) => {
    const once = shard(0, { certificates: [certificate('a')], reminders: [reminder('a')] })
    const open = await begun(store, friday)
    for (const _ of [1, 2]) expect(await store.commit(open, once, ['mail', 'webhook'])).toEqual(ok(undefined))
    expect((await all(store.outbox())).map(({ device, channel }) => [device, channel])).toEqual([
      ['a', 'mail'],
      ['a', 'webhook'],
    ])
    await store.finish(open)
    await night(store, saturday, once)
    expect((await store.status())._unsafeUnwrap()).toMatchObject({
      rows: 1,
      phases: [{ lifecycle: 'l', phase: 'valid', count: 1 }],
      reminders: [
        { channel: 'mail', state: 'waiting', count: 1 },
        { channel: 'webhook', state: 'waiting', count: 1 },
      ],
    })
  })

  kept(
    'of two rows on one certificate with one date the first in the inventory counts, whichever comes first',
    async (store) => {
      await night(
        store,
        friday,
        shard(1, { certificates: [certificate('a', { phase: 'later', line: 12 })] }),
        shard(0, { certificates: [certificate('a', { phase: 'first', line: 2 })] }),
      )
      expect(await all(store.certificates())).toMatchObject([{ device: 'a', phase: 'first' }])
    },
  )

  kept('from when a deadline may be over is kept with it, and told with its reminder', async (store) => {
    const dueFrom = '2026-12-30T15:00:00.000Z'
    await night(store, friday, first(certificate('a', { dueFrom }), certificate('b')))
    const told = async () =>
      [
        await all(store.certificates()),
        (await all(store.outbox())).filter(({ channel }) => channel === 'mail'),
      ].map((of) => of.map(({ device, dueFrom }) => `${device} ${dueFrom}`))
    expect(await told()).toEqual([
      [`a ${dueFrom}`, 'b null'],
      [`a ${dueFrom}`, 'b null'],
    ])
    await night(store, saturday, first(certificate('a'), certificate('b', { dueFrom })))
    expect(await told()).toEqual([
      ['a null', `b ${dueFrom}`],
      ['a null', `b ${dueFrom}`],
    ])
    await night(store, sunday, first(certificate('a')))
    expect(await all(store.missing())).toMatchObject([{ device: 'b', dueFrom }])
  })

  kept(
    'of two rows with two dates the earlier date counts, and the other is told by its line, whichever shard comes first',
    async (store) => {
      const at = (line: number, dueAt: string, of: Partial<CertificateOutcome> = {}) => [
        certificate('a', { line, dueAt, ...of }),
      ]
      const shards = [
        shard(0, { certificates: at(3, nextYear) }),
        shard(1, { certificates: at(12, thisYear, { contradictedAt: 15 }) }),
        shard(2, { certificates: at(25, thisYear, { contradictedAt: 28 }) }),
      ]
      for (const order of [shards, shards.toReversed()]) {
        await night(store, friday, ...order)
        expect(await all(store.certificates())).toMatchObject([
          { dueAt: thisYear, line: 12, contradictedAt: 3 },
        ])
      }
      await night(
        store,
        saturday,
        shard(0, { certificates: at(3, nextYear) }),
        shard(1, { certificates: at(12, nextYear) }),
      )
      expect(await all(store.certificates())).toMatchObject([{ line: 3, contradictedAt: null }])
    },
  )

  kept(
    'certificates come by lifecycle and deadline, each with the phase that the night before left it in',
    async (store) => {
      expect(await all(store.certificates())).toEqual([])
      await night(
        store,
        friday,
        shard(0, {
          certificates: [certificate('a', { phase: null }), certificate('b'), certificate('gone')],
        }),
      )
      // A night that is left does not count as the one before.
      const left = await begun(store, saturday, 'others.csv')
      await store.commit(left, shard(0, { certificates: [certificate('b', { phase: 'left' })] }), [])
      await night(
        store,
        sunday,
        shard(0, {
          certificates: [
            certificate('a'),
            certificate('b', { phase: 'expired', dueAt: thisYear, state: 'passed' }),
            certificate('new', { dueAt: null, deadline: null, state: null }),
          ],
        }),
      )
      const of = {
        ...{ lifecycle: 'l', revision: '1', deadline: 'expiry', state: 'open', hasNewer: false },
        ...{ line: 2, contradictedAt: null, dueFrom: null },
      }
      expect(await all(store.certificates())).toEqual([
        { ...of, device: 'b', phase: 'expired', dueAt: thisYear, state: 'passed', phaseBefore: 'valid' },
        { ...of, device: 'a', phase: 'valid', dueAt: nextYear, phaseBefore: null },
        {
          ...of,
          device: 'new',
          phase: 'valid',
          dueAt: null,
          deadline: null,
          state: null,
          phaseBefore: undefined,
        },
      ])
    },
  )

  kept(
    'a certificate that has passed has a newer one where the device has another of the lifecycle, open and seen that night',
    async (store) => {
      const passed = { phase: 'expired', dueAt: friday, state: 'passed' } as const
      const renewed = { revision: '2' } as const
      await night(
        store,
        friday,
        shard(0, { certificates: [certificate('gone', renewed), certificate('left', renewed)] }),
      )
      const pairs: readonly CertificateOutcome[] = [
        certificate('renewed', renewed),
        certificate('other', { ...renewed, lifecycle: 'm' }),
        certificate('both', { ...renewed, ...passed, dueAt: saturday }),
        certificate('doubtful', { ...renewed, state: 'uncertain' }),
        certificate('shorter', { ...renewed, dueAt: '2026-11-01T00:00:00Z' }),
      ]
      const old = ['renewed', 'other', 'both', 'doubtful', 'shorter', 'gone', 'alone']
      await night(
        store,
        sunday,
        shard(0, { certificates: [...pairs, ...old.map((device) => certificate(device, passed))] }),
      )
      const newer = (await all(store.certificates())).filter(({ hasNewer }) => hasNewer)
      expect(newer.map(({ device, revision }) => [device, revision])).toEqual([['renewed', '1']])
    },
  )

  kept(
    'a certificate is missing that the night before saw, unless another one of the device has replaced it',
    async (store) => {
      const missing = async () =>
        (await all(store.missing())).map(({ device, revision }) => `${device} ${revision}`)
      await night(
        store,
        friday,
        shard(0, { certificates: ['a', 'b', 'renewed'].map((one) => certificate(one)) }),
      )
      expect(await missing()).toEqual([])
      const seen = [certificate('a'), certificate('renewed', { revision: '2' }), certificate('new')]
      await night(store, saturday, shard(0, { certificates: seen }))
      expect(await missing()).toEqual(['b 1'])
      // A night that is under way changes nothing of what the last one said.
      const open = await begun(store, sunday)
      await store.commit(open, shard(0, { certificates: [certificate('b'), certificate('a')] }), [])
      expect(await missing()).toEqual(['b 1'])
      await store.finish(open)
      expect(await missing()).toEqual(['new 1', 'renewed 2'])
    },
  )

  kept(
    'what hits the whole fleet and is not seen is told on the first such night, and on each while its last date is near',
    async (store) => {
      const wide = { affects: 'all-managed-devices', asks: [] } as const
      const near = certificate('near', { ...wide, dueAt: '2026-12-20T00:00:00Z', asks: [asked] })
      const reminders = [{ ...reminder('near'), affects: wide.affects }]
      await night(store, friday, shard(0, { certificates: [near, certificate('far', wide)], reminders }))
      const told = async () => (await standing(store)).filter((one) => one.includes('unseen')).toSorted()
      const missing = async () =>
        (await all(store.missing())).map(({ device, dueAt }) => `${device} ${dueAt}`)
      await night(store, saturday, shard(0, { certificates: [certificate('phone')] }))
      expect(await told()).toEqual(['far expiry:unseen waiting', 'near expiry:unseen waiting'])
      expect(await missing()).toEqual([`far ${nextYear}`, 'near 2026-12-20T00:00:00Z'])
      await night(store, sunday, shard(0, { certificates: [certificate('phone')] }))
      expect((await told()).filter((one) => one.startsWith('near'))).toHaveLength(2)
      expect((await told()).filter((one) => one.startsWith('far'))).toHaveLength(1)
      expect(await missing()).toEqual(['near 2026-12-20T00:00:00Z'])
      // Not seen is not gone.
      expect(await standing(store)).toContain('near mail-30-days waiting')
      await night(store, sunday, shard(0, { certificates: [certificate('phone'), near], reminders }))
      expect((await told()).filter((one) => one.startsWith('near'))).toEqual(
        Array.from({ length: 2 }, () => 'near expiry:unseen not-due'),
      )
      expect(await standing(store)).toContain('near mail-30-days waiting')
    },
  )

  kept(
    'a certificate that stood there before replaces none that hits the whole fleet, nor any where rows could not be read',
    async (store) => {
      const wide = { affects: 'all-managed-devices', asks: [asked], dueAt: thisYear } as const
      const other = { revision: '2', asks: [], dueAt: nextYear } as const
      const certificates = [
        certificate('console', wide),
        certificate('console', { ...wide, ...other }),
        certificate('phone', { dueAt: thisYear }),
        certificate('phone', other),
      ]
      const reminders = [{ ...reminder('console'), affects: wide.affects }, reminder('phone')]
      await night(store, friday, shard(0, { certificates, reminders }))
      const unread = {
        ...shard(0, { certificates: [certificates[1], certificates[3]].flatMap((one) => one ?? []) }),
      }
      await night(store, saturday, { ...unread, rejected: [{ line: 3, written: '', problems: [] }] })
      expect((await standing(store)).toSorted()).toEqual([
        'console expiry:unseen waiting',
        'console mail-30-days waiting',
        'phone mail-30-days waiting',
      ])
      expect(await all(store.missing())).toMatchObject([{ device: 'console' }, { device: 'phone' }])
      // What may have stood in that row until then is told on the first night that reads every row.
      await night(store, sunday, unread)
      expect((await standing(store)).toSorted()).toEqual([
        'console expiry:unseen waiting',
        'console expiry:unseen waiting',
        'console mail-30-days waiting',
        'phone mail-30-days replaced',
      ])
    },
  )

  kept('a night that was left in the middle hides nothing that is missing', async (store) => {
    const both = ['a', 'b'].map((device) => certificate(device))
    await night(
      store,
      friday,
      shard(0, { certificates: both, reminders: both.map(({ device }) => reminder(device)) }),
    )
    const left = await begun(store, saturday, 'left.csv')
    await store.commit(left, shard(0, { certificates: both }), ['mail'])
    await night(store, sunday, shard(0, { certificates: [certificate('a')] }))
    expect((await all(store.missing())).map(({ device }) => device)).toEqual(['b'])
    expect(await standing(store)).toContain('b mail-30-days gone')
  })

  kept(
    'what somebody has whose lease is over is withdrawn like any other, and not for who comes late',
    async (store) => {
      await night(store, friday, first(certificate('a')))
      const lent = (
        await store.lease({ channel: 'mail', now: friday, until: saturday, most: 9 })
      )._unsafeUnwrap()
      await night(store, sunday, shard(0, { certificates: [certificate('b')] }))
      expect(await standing(store)).toEqual(['a mail-30-days gone'])
      expect(
        await store.settle(
          lent.map((one) => ({ reminder: one, state: 'sent' })),
          sunday,
        ),
      ).toEqual(ok(0))
    },
  )

  const retiredOf = async (store: FleetStore, device: string, lifecycle?: string) =>
    (
      await store.retire({ device, now: sunday, ...(lifecycle !== undefined && { lifecycle }) })
    )._unsafeUnwrap()

  kept(
    'a certificate that is retired is not missing, and nobody is told of it, until a later inventory has it again',
    async (store) => {
      const wide = { affects: 'all-managed-devices', dueAt: thisYear } as const
      const console = certificate('console', wide)
      const reminders = [{ ...reminder('console'), affects: wide.affects }]
      await night(store, friday, shard(0, { certificates: [console], reminders }))
      const phone = shard(0, { certificates: [certificate('phone')] })
      await night(store, saturday, phone)
      expect((await standing(store)).toSorted()).toEqual([
        'console expiry:unseen waiting',
        'console mail-30-days waiting',
      ])
      const certificates = [
        { device: 'console', lifecycle: 'l', revision: '1', dueAt: thisYear, isSeen: false },
      ]
      expect(await retiredOf(store, 'console')).toEqual({ certificates, withdrawn: 4 })
      expect(await retiredOf(store, 'console', 'l')).toEqual({ certificates, withdrawn: 0 })
      const retired = ['console expiry:unseen retired', 'console mail-30-days retired']
      expect((await standing(store)).toSorted()).toEqual(retired)
      expect(await all(store.missing())).toEqual([])
      await night(store, sunday, phone)
      expect((await standing(store)).toSorted()).toEqual(retired)
      expect(await all(store.missing())).toEqual([])
      await night(store, monday, shard(0, { certificates: [console], reminders }))
      expect(await standing(store)).toContain('console mail-30-days waiting')
      await night(store, tuesday, phone)
      expect(await all(store.missing())).toMatchObject([{ device: 'console' }])
      expect(await standing(store)).toContain('console expiry:unseen waiting')
    },
  )

  kept(
    'what is retired while the inventory has it still counts until a night reads it again',
    async (store) => {
      const inLifecycles = ['l', 'm'].map((lifecycle) => certificate('phone', { lifecycle }))
      const other = shard(0, { certificates: [certificate('other')] })
      await night(store, friday, shard(0, { certificates: inLifecycles, reminders: [reminder('phone')] }))
      expect((await retiredOf(store, 'phone', 'l')).certificates).toMatchObject([
        { lifecycle: 'l', isSeen: true },
      ])
      expect(await standing(store)).toEqual(['phone mail-30-days retired'])
      const left = await begun(store, saturday, 'left.csv')
      await store.commit(left, shard(0, { certificates: inLifecycles }), ['mail'])
      await night(store, sunday, other)
      expect(await all(store.missing())).toMatchObject([{ lifecycle: 'm' }])
      await night(store, monday, shard(0, { certificates: inLifecycles }))
      await night(store, tuesday, other)
      expect(await all(store.missing())).toMatchObject([{ lifecycle: 'l' }, { lifecycle: 'm' }])
    },
  )

  kept(
    'a device that no night has seen is none that is retired, and what somebody has stays',
    async (store) => {
      expect(await retiredOf(store, 'none')).toEqual({ certificates: [], withdrawn: 0 })
      await night(store, friday, first(certificate('a')))
      await store.lease({ channel: 'mail', now: friday, until: monday, most: 9 })
      expect(await retiredOf(store, 'a', 'other')).toEqual({ certificates: [], withdrawn: 0 })
      expect(await retiredOf(store, 'a')).toMatchObject({ withdrawn: 1 })
      expect(await standing(store)).toEqual(['a mail-30-days waiting'])
      await night(store, tuesday, shard(0, { certificates: [certificate('b')] }))
      expect(await standing(store)).toEqual(['a mail-30-days retired'])
    },
  )

  kept(
    'of what one device loses that a row hid which could not be read, the first night tells that read every row, once',
    async (store) => {
      const b = shard(0, { certificates: [certificate('b')] })
      const unread = { ...b, rejected: [{ line: 3, written: '', problems: [] }] }
      const missing = async () => (await all(store.missing())).map(({ device }) => device)
      await night(store, friday, shard(0, { certificates: ['a', 'b'].map((one) => certificate(one)) }))
      await night(store, saturday, unread)
      expect(await missing()).toEqual(['a'])
      await night(store, sunday, unread)
      expect(await missing()).toEqual([])
      await night(store, monday, b)
      expect(await missing()).toEqual(['a'])
      await night(store, tuesday, b)
      expect(await missing()).toEqual([])
    },
  )

  kept('what hits the whole fleet is told when another takes its place', async (store) => {
    const wide = { affects: 'all-managed-devices', asks: [] } as const
    await night(store, friday, shard(0, { certificates: [certificate('console', wide)] }))
    await night(
      store,
      saturday,
      shard(0, { certificates: [certificate('console', { ...wide, revision: '2' })] }),
    )
    expect(await all(store.missing())).toMatchObject([{ device: 'console', revision: '1', isReplaced: true }])
    expect(await standing(store)).toEqual(['console expiry:exchanged waiting'])
  })

  kept('another that has taken its place has done so for all nights to come', async (store) => {
    const wide = { affects: 'all-managed-devices', asks: [], dueAt: '2026-12-20T00:00:00Z' } as const
    const old = [certificate('console', wide), certificate('phone')]
    const another = { revision: '2', dueAt: '2026-12-10T00:00:00Z' } as const
    const renewed = shard(0, { certificates: old.map((one) => ({ ...one, ...another })) })
    await night(store, friday, shard(0, { certificates: old }))
    await night(store, saturday, {
      ...renewed,
      rejected: [{ line: 3, written: '', problems: [], device: 'other' }],
    })
    expect(await all(store.missing())).toMatchObject([{ device: 'console', isReplaced: true }])
    expect(await standing(store)).toEqual(['console expiry:exchanged waiting'])
    // Told once; in reports for a week, or until somebody has retired the former one.
    for (const day of [saturday, sunday, '2026-12-04T00:00:00Z']) {
      await night(store, day, renewed)
      expect(await all(store.missing())).toMatchObject([{ device: 'console', isReplaced: true }])
      expect(await standing(store)).toEqual(['console expiry:exchanged waiting'])
    }
    await night(store, '2026-12-09T00:00:00Z', renewed)
    expect(await all(store.missing())).toEqual([])
  })

  kept(
    'of a certificate that another replaced a third one is no news, and one that a left night saw is',
    async (store) => {
      const wide = (revision: string) =>
        certificate('console', { affects: 'all-managed-devices', asks: [], revision, dueAt: thisYear })
      const told = async () =>
        (await all(store.outbox()))
          .filter(({ channel }) => channel === 'mail')
          .map(({ revision, due }) => `${revision} ${due}`)
      await night(store, friday, shard(0, { certificates: [wide('A')] }))
      const left = await begun(store, saturday, 'other.csv')
      ;(await store.commit(left, shard(0, { certificates: [wide('B')] }), ['mail']))._unsafeUnwrap()
      await store.leave(left)
      await night(store, saturday, shard(0, { certificates: [wide('B')] }))
      expect(await told()).toEqual(['A 2026-11-28'])
      await night(store, sunday, shard(0, { certificates: [wide('B'), wide('C')] }))
      expect(await told()).toEqual(['A 2026-11-28'])
      await night(store, monday, shard(0, { certificates: [wide('D')] }))
      expect((await told()).toSorted()).toEqual(['A 2026-11-28', 'B 2026-11-30', 'C 2026-11-30'])
    },
  )

  kept('of a device that has two certificates the one is retired that is missing', async (store) => {
    const both = [certificate('console', { dueAt: thisYear }), certificate('console', { revision: '2' })]
    await night(store, friday, shard(0, { certificates: both }))
    await night(store, saturday, shard(0, { certificates: both.slice(1) }))
    const retired = await store.retire({ device: 'console', isMissing: true, now: saturday })
    expect(retired._unsafeUnwrap().certificates).toMatchObject([{ revision: '1', isSeen: false }])
  })

  kept(
    'what was withdrawn for another certificate does not come back on the last day of that one',
    async (store) => {
      const passed = certificate('a', { state: 'passed', dueAt: '2026-11-20T00:00:00Z', asks: [asked] })
      const newer = (state: 'open' | 'uncertain' | 'passed') =>
        certificate('a', { revision: '2', state, dueAt: thisYear, asks: [] })
      for (const state of ['open', 'uncertain', 'passed'] as const) {
        const certificates = [passed, newer(state)]
        await night(store, friday, shard(0, { certificates, reminders: [reminder('a')] }))
        expect(await standing(store)).toEqual(['a mail-30-days replaced'])
      }
    },
  )

  kept('a symptom is new where the night before did not see it', async (store) => {
    const symptoms = (...ids: readonly string[]) =>
      shard(0, { symptoms: ids.map((id) => ({ device: 'a', kind: 'cause' as const, id })) })
    await night(store, friday, symptoms('lasting', 'comes again'))
    await night(store, saturday, symptoms('lasting', 'healed'))
    const left = await begun(store, saturday, 'others.csv')
    await store.commit(left, symptoms(), [])
    await night(store, sunday, symptoms('lasting', 'comes again'))
    expect(await all(store.symptoms())).toEqual([
      { device: 'a', kind: 'cause', id: 'comes again', step: null, isNew: true },
      { device: 'a', kind: 'cause', id: 'lasting', step: null, isNew: false },
    ])
  })

  kept(
    'of two shards with one cause of a device the same step is kept, whichever comes first',
    async (store) => {
      const open = await begun(store, friday)
      const steps = [
        ['a', undefined, 'b'],
        ['b', 'a', undefined],
      ]
      for (const [i, step] of ['b', 'a', undefined].entries()) {
        const of = (device: string, own: string | undefined) =>
          ({ device, kind: 'cause', id: 'c', ...(own !== undefined && { step: own }) }) as const
        const symptoms = [of('one', step), of('other', steps[0]?.[i]), of('third', steps[1]?.[i])]
        ;(await store.commit(open, shard(i, { symptoms }), []))._unsafeUnwrap()
      }
      ;(await store.finish(open))._unsafeUnwrap()
      expect((await all(store.symptoms())).map(({ step }) => step)).toEqual(['a', 'a', 'a'])
    },
  )

  kept('a row that could not be read is kept as it was', async (store) => {
    const problem = {
      kind: 'missing-field' as const,
      path: 'device',
      found: '',
      expected: { ja: '名前', en: 'a name' },
    }
    const open = await begun(store, friday)
    const rejected = [{ line: 3, written: ['', 'a,"b"\n\0'], problems: [problem] }]
    ;(await store.commit(open, { ...shard(0), rejected }, []))._unsafeUnwrap()
    const [row] = await all(store.rejects(1))
    expect(row).toEqual({ line: 3, written: ['', 'a,"b"\n\0'], problems: [problem] })
  })

  kept(
    'of a row that could not be read its device and lifecycle are kept, where they are known',
    async (store) => {
      const open = await begun(store, friday)
      const rejected = [
        { line: 3, written: '', problems: [], device: 'a', lifecycle: 'clomo/push-certificate' },
        { line: 4, written: '', problems: [] },
      ]
      ;(await store.commit(open, { ...shard(0), rejected }, []))._unsafeUnwrap()
      expect(await all(store.rejects(1))).toEqual(rejected)
    },
  )

  kept(
    'that a certificate is not seen is told once on a day of the fleet, whenever its nights are',
    async (store) => {
      const near = certificate('near', {
        affects: 'all-managed-devices',
        asks: [],
        dueAt: '2026-12-20T00:00:00Z',
      })
      const without = async (now: string) => {
        const open = await begun(store, now)
        ;(
          await store.commit(open, shard(0, { certificates: [certificate('phone')] }), ['mail'])
        )._unsafeUnwrap()
        ;(await store.finish(open, { channels: ['mail'], timeZone: 'Asia/Tokyo' }))._unsafeUnwrap()
        return (await all(store.outbox()))
          .filter(({ reminder }) => reminder === 'expiry:unseen')
          .map(({ due }) => due)
      }
      await night(store, friday, shard(0, { certificates: [certificate('phone'), near] }))
      // At two in the morning, again by day, and at two the next night.
      expect(await without('2026-11-27T17:00:00Z')).toEqual(['2026-11-28'])
      expect(await without('2026-11-28T01:00:00Z')).toEqual(['2026-11-28'])
      expect(await without('2026-11-28T17:00:00Z')).toEqual(['2026-11-28', '2026-11-29'])
    },
  )

  kept('a row that could not be read is kept with the mapping that it was read by', async (store) => {
    const columns = { device: '端末', events: { expires: '有効期限' } }
    const asked = { now: friday, inventory: 'devices.csv', size: 10, columns }
    const open = (await store.begin(asked))._unsafeUnwrap()
    const rejected = [{ line: 3, written: '', problems: [] }]
    ;(await store.commit(open, { ...shard(0), rejected }, []))._unsafeUnwrap()
    expect(await all(store.rejects(1))).toEqual([{ line: 3, written: '', problems: [], columns }])
  })

  kept(
    'a reminder is lent to one at a time, and to another when that one has said nothing',
    async (store) => {
      await night(store, friday, shard(0, { reminders: ['a', 'b', 'c'].map(reminder) }))
      const lease = async (now: string, until: string, most = 2) =>
        (await store.lease({ channel: 'mail', now, until, most }))._unsafeUnwrap()
      const lent = await Promise.all([1, 2].map(() => lease(friday, saturday)))
      expect(
        lent
          .flat()
          .map(({ device }) => device)
          .sort(),
      ).toEqual(['a', 'b', 'c'])
      expect(await lease(friday, saturday)).toEqual([])
      const again = await lease(saturday, sunday, 10)
      expect(again.map(({ attempts }) => attempts)).toEqual([1, 1, 1])
      // Who comes too late settles nothing.
      const settled = (reminders: typeof again, state: 'sent' | 'failed') =>
        store.settle(
          reminders.map((one) => ({ reminder: one, state })),
          saturday,
        )
      expect(await settled(lent.flat(), 'failed')).toEqual(ok(0))
      expect(await settled(again, 'sent')).toEqual(ok(3))
      expect(await lease('2030-01-01T00:00:00Z', '2030-01-02T00:00:00Z')).toEqual([])
    },
  )

  kept('a reminder that is to be tried again waits until then', async (store) => {
    await night(store, friday, shard(0, { reminders: [reminder('a')] }))
    const asked = { channel: 'mail', until: sunday, most: 1 }
    const [lent] = (await store.lease({ ...asked, now: friday }))._unsafeUnwrap()
    if (!lent) throw new Error('nothing was lent')
    const later = { reminder: lent, state: 'waiting' as const, notBefore: saturday, failure: '451' }
    expect(await store.settle([later], friday)).toEqual(ok(1))
    expect((await store.lease({ ...asked, now: friday }))._unsafeUnwrap()).toEqual([])
    expect((await store.lease({ ...asked, now: saturday }))._unsafeUnwrap()).toMatchObject([{ device: 'a' }])
  })

  kept(
    'the outbox tells how often a reminder was attempted, why that failed, who has it, and when it is next',
    async (store) => {
      await night(store, friday, shard(0, { reminders: ['a\0', 'b', 'c'].map(reminder) }))
      const standing = async () =>
        (await all(store.outbox()))
          .filter(({ channel }) => channel === 'mail')
          .map(({ state, attempts, failure, notBefore, leased }) => ({
            state,
            attempts,
            failure,
            notBefore,
            leased,
          }))
      const untouched = { state: 'waiting', attempts: 0, failure: null, notBefore: null, leased: false }
      expect(await standing()).toEqual([untouched, untouched, untouched])
      const lease = async (now: string) =>
        (await store.lease({ channel: 'mail', now, until: saturday, most: 9 }))._unsafeUnwrap()
      const [a, b, c] = (await lease(friday)).toSorted((one, other) => (one.device < other.device ? -1 : 1))
      if (!a || !b || !c) throw new Error('too few were lent')
      const lent = { ...untouched, attempts: 1, notBefore: instant(saturday), leased: true }
      expect(await standing()).toEqual([lent, lent, lent])
      const came = [
        { reminder: a, state: 'waiting', notBefore: sunday, failure: '451' },
        { reminder: b, state: 'failed', failure: '550' },
        { reminder: c, state: 'sent' },
      ] as const
      expect(await store.settle(came, friday)).toEqual(ok(3))
      const settled = { ...lent, leased: false, notBefore: null }
      const later = { ...settled, failure: '451', notBefore: instant(sunday) }
      const sent = { ...settled, state: 'sent' }
      expect(await standing()).toEqual([later, { ...settled, state: 'failed', failure: '550' }, sent])
      // Put back: not attempted, so that the last failure is still the one before.
      const [again] = await lease('2027-01-01T00:00:00Z')
      if (!again) throw new Error('nothing was lent')
      expect(await store.settle([{ reminder: again, state: 'waiting' }], sunday)).toEqual(ok(1))
      expect((await standing())[0]).toEqual({ ...later, notBefore: null })
      expect(await store.revive('mail')).toEqual(ok(1))
      expect((await standing())[1]).toEqual({ ...untouched, failure: '550' })
      // Who settled it before settles it no more, however late that comes.
      expect(await store.settle([came[1]], sunday)).toEqual(ok(0))
    },
  )

  kept(
    'a night without channels is for all that the first delivery has, and for none twice',
    async (store) => {
      const look = async (now: string, devices: readonly string[]) => {
        const open = await begun(store, now)
        const reminders = devices.map(reminder)
        ;(await store.commit(open, shard(0, { reminders }), ['outbox']))._unsafeUnwrap()
        ;(await store.finish(open))._unsafeUnwrap()
      }
      const standing = async () =>
        (await all(store.outbox())).map(({ device, channel }) => `${device} ${channel}`)
      await night(store, friday, shard(0, { reminders: [reminder('a')] }))
      await look(saturday, ['a', 'b'])
      expect(await standing()).toEqual(['a mail', 'a webhook', 'b outbox'])
      expect(await store.address([])).toEqual(ok(0))
      expect(await store.address(['outbox'])).toEqual(ok(0))
      expect(await store.address(['mail', 'log'])).toEqual(ok(1))
      const addressed = ['a mail', 'a webhook', 'b log', 'b mail']
      expect(await standing()).toEqual(addressed)
      await look(sunday, ['a', 'b'])
      expect(await store.address(['mail', 'log'])).toEqual(ok(0))
      expect(await standing()).toEqual(addressed)
    },
  )

  kept(
    'what a night asks for no more is withdrawn, with the reason, and waits again when it is asked for',
    async (store) => {
      const devices = ['asks', 'done', 'gone', 'renewed', 'shorter']
      await night(store, friday, first(...devices.map((device) => certificate(device))))
      const another = { revision: '2', asks: [], dueAt: nextYear } as const
      const seen = [
        certificate('asks'),
        certificate('done', { asks: [] }),
        certificate('renewed', another),
        // A certificate of CloudGate has an earlier deadline once it was retrieved.
        certificate('shorter', { ...another, dueAt: thisYear }),
      ]
      await night(store, saturday, shard(0, { certificates: seen }))
      expect((await standing(store)).toSorted()).toEqual([
        'asks mail-30-days waiting',
        'done mail-30-days not-due',
        'gone mail-30-days gone',
        'renewed mail-30-days replaced',
        'shorter mail-30-days replaced',
      ])
      expect(
        (await store.lease({ channel: 'mail', now: sunday, until: sunday, most: 9 }))._unsafeUnwrap(),
      ).toMatchObject([{ device: 'asks' }])
      await night(store, sunday, first(certificate('gone'), certificate('done')))
      expect((await standing(store)).filter((one) => one.endsWith('waiting'))).toEqual(
        expect.arrayContaining(['gone mail-30-days waiting', 'done mail-30-days waiting']),
      )
    },
  )

  kept(
    'a certificate that a night does not see is not gone where a row of it could not be read',
    async (store) => {
      await night(store, friday, first(certificate('a')))
      const unread = { line: 3, written: '', problems: [] }
      await night(store, saturday, { ...shard(0, { certificates: [certificate('b')] }), rejected: [unread] })
      expect(await standing(store)).toEqual(['a mail-30-days waiting'])
    },
  )

  kept(
    'of what has passed the device is told no more that has another, and the whole fleet always',
    async (store) => {
      const passed = { state: 'passed', dueAt: friday } as const
      const another = { revision: '2', asks: [] } as const
      const wide = { ...reminder('console'), affects: 'all-managed-devices' } as const
      const both = ['console', 'phone'].flatMap((device) => [
        certificate(device, passed),
        certificate(device, another),
      ])
      await night(store, friday, shard(0, { certificates: both, reminders: [reminder('phone'), wide] }))
      expect(await standing(store)).toEqual(['console mail-30-days waiting', 'phone mail-30-days replaced'])
    },
  )

  kept('what was sent, and what somebody has just now, is not withdrawn', async (store) => {
    await night(store, friday, first(certificate('leased'), certificate('sent')))
    const lent = (await store.lease({ channel: 'mail', now: friday, until: sunday, most: 9 }))._unsafeUnwrap()
    await store.settle(
      lent.filter(({ device }) => device === 'sent').map((one) => ({ reminder: one, state: 'sent' })),
      friday,
    )
    await night(store, saturday, shard(0, { certificates: [certificate('other')] }))
    expect((await standing(store)).toSorted()).toEqual([
      'leased mail-30-days waiting',
      'sent mail-30-days sent',
    ])
  })

  kept(
    'what hits the whole fleet comes first, then what is due first, each with its date and a newer one',
    async (store) => {
      const wide = { ...reminder('console'), affects: 'all-managed-devices' } as const
      const certificates = [
        certificate('late'),
        certificate('soon', { dueAt: thisYear }),
        certificate('soon', { revision: '2', asks: [] }),
        certificate('console'),
      ]
      const reminders = [reminder('late'), reminder('soon'), wide]
      await night(store, friday, shard(0, { certificates, reminders }))
      const told = { deadline: 'expiry', dueAt: nextYear, newerDueAt: null }
      const expected = [
        { device: 'console', affects: 'all-managed-devices', ...told },
        { device: 'soon', affects: 'one-device', deadline: 'expiry', dueAt: thisYear, newerDueAt: nextYear },
        { device: 'late', affects: 'one-device', ...told },
      ]
      const outbox = (await all(store.outbox())).filter(({ channel }) => channel === 'mail')
      expect(outbox).toMatchObject(expected)
      const asked = { channel: 'mail', now: friday, until: saturday }
      const [leased] = (await store.lease({ ...asked, most: 1 }))._unsafeUnwrap()
      expect(leased).toMatchObject({ device: 'console', affects: 'all-managed-devices', ...told })
      const others = (await store.lease({ ...asked, most: 9 }))._unsafeUnwrap()
      expect(others.find(({ device }) => device === 'soon')).toMatchObject({
        dueAt: thisYear,
        newerDueAt: nextYear,
      })
    },
  )

  kept(
    'a certificate that hits the whole fleet is not let go of before its date, and is told when that is near',
    async (store) => {
      const push = certificate('console', {
        affects: 'all-managed-devices',
        asks: [],
        dueAt: '2027-06-30T00:00:00Z',
      })
      const [phone, past] = [certificate('phone'), { ...push, device: 'past', dueAt: friday }]
      await night(store, friday, shard(0, { certificates: [push, past, phone] }))
      for (const now of [saturday, '2027-05-30T00:00:00Z', '2027-06-15T00:00:00Z']) {
        await night(store, now, shard(0, { certificates: [phone] }))
        expect(await store.forget(now)).toEqual(ok(undefined))
      }
      const unseen = (await all(store.outbox())).filter(({ channel }) => channel === 'mail')
      expect(unseen.map(({ device, due }) => `${device} ${due}`).toSorted()).toEqual([
        'console 2026-11-28',
        'console 2027-05-30',
        'console 2027-06-15',
        'past 2026-11-28',
      ])
      expect((await all(store.missing())).map(({ device }) => device)).toEqual(['console'])
    },
  )

  kept('what is past is let go of, and no reminder that would be sent again', async (store) => {
    const both = {
      certificates: ['gone', 'stays'].map((one) => certificate(one)),
      reminders: ['gone', 'stays'].map(reminder),
    }
    await night(store, friday, shard(0, { ...both, symptoms: [{ device: 'gone', kind: 'error', id: 'e' }] }))
    const lent = (
      await store.lease({ channel: 'mail', now: friday, until: saturday, most: 9 })
    )._unsafeUnwrap()
    await store.settle(
      lent.map((one) => ({ reminder: one, state: 'sent' })),
      friday,
    )
    await night(
      store,
      sunday,
      shard(0, { certificates: [certificate('stays')], reminders: [reminder('stays')] }),
    )
    const stays = shard(0, { certificates: [certificate('stays')], reminders: [reminder('stays')] })
    // By the night before the last one a report tells what is new and what is missing.
    expect(await store.forget(monday)).toEqual(ok(undefined))
    expect(await all(store.outbox())).toHaveLength(4)
    await night(store, monday, stays)
    expect(await store.forget(saturday)).toEqual(ok(undefined))
    const left = (await all(store.outbox())).map(
      ({ device, channel, state }) => `${device} ${channel} ${state}`,
    )
    expect(left).toEqual(['stays mail sent', 'stays webhook waiting', 'gone webhook withdrawn'])
    expect((await store.status())._unsafeUnwrap()).toMatchObject({
      finished: { night: 3 },
      phases: [{ count: 1 }],
      reminders: [
        { channel: 'mail', state: 'sent', count: 1 },
        { channel: 'webhook', state: 'waiting', count: 1 },
        { channel: 'webhook', state: 'withdrawn', count: 1 },
      ],
    })
    await night(
      store,
      sunday,
      shard(0, { certificates: [certificate('stays')], reminders: [reminder('stays')] }),
    )
    expect(await all(store.outbox())).toHaveLength(3)
  })

  kept('who reads row by row may write meanwhile', async (store) => {
    await night(store, friday, shard(0, { reminders: ['a', 'b'].map(reminder) }))
    for await (const { device } of store.outbox()) {
      const lent = await store.lease({ channel: 'mail', now: friday, until: saturday, most: 1 })
      expect([device, lent.isOk(), (await store.status()).isOk()]).toEqual([device, true, true])
    }
  })
}

const instant = (at: string) => new Date(at).toISOString()

export function certificate(device: string, of: Partial<CertificateOutcome> = {}): CertificateOutcome {
  const standing = { phase: 'valid', deadline: 'expiry', dueAt: nextYear, nextChangeAt: nextYear }
  const asks = [asked]
  return { device, lifecycle: 'l', revision: '1', line: 2, state: 'open', asks, ...standing, ...of }
}

const asked = { reminder: 'mail-30-days', due: '2026-11-27' }

function reminder(device: string) {
  return { device, lifecycle: 'l', revision: '1', ...asked }
}

export function shard(index: number, outcome: Partial<Outcome> = {}): PartitionOutcome {
  return { index, rows: 1, outcome: { ...noOutcome, ...outcome }, rejected: [] }
}

type Outcome = PartitionOutcome['outcome']

export async function all<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const read: T[] = []
  for await (const row of rows) read.push(row)
  return read
}
