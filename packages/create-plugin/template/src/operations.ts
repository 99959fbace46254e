import { defineOperation } from './kit.js'

export const operations = [
  defineOperation({
    id: 'hinode/issue-token',
    title: { ja: '登録トークンを発行する', en: 'Issue an enrolment token' },
    requirements: [
      {
        id: 'owner',
        when: (w) => w.is('hinode.isOwner', true),
        what: { ja: '所有者の権限が必要です。', en: 'The role of an owner is needed.' },
        failed: { ja: '所有者の権限がありません。', en: 'The role of an owner is missing.' },
        why: { ja: 'ほかの権限ではボタンが表示されません。', en: 'Nobody else is shown the button.' },
        fix: { ja: '所有者に依頼してください。', en: 'Ask an owner to do it.' },
        source: ['manual'],
      },
    ],
    methods: [
      {
        id: 'console',
        title: { ja: '管理コンソールで', en: 'In the console' },
        steps: [
          {
            id: 'press-issue',
            actor: 'administrator',
            do: { ja: '「トークンの発行」を押してください。', en: 'Press “Issue token”.' },
            path: ['Hinode', 'Enrolment'],
          },
        ],
      },
    ],
    effects: [
      {
        id: 'previous-token-ends',
        reversible: false,
        text: { ja: '以前のトークンは使えなくなります。', en: 'The previous token no longer works.' },
      },
    ],
    source: ['manual'],
    examples: [
      { name: 'an owner', facts: { 'hinode.isOwner': true }, expect: { ready: 'console' } },
      { name: 'somebody else', facts: { 'hinode.isOwner': false }, expect: { blocked: ['owner'] } },
      { name: 'role not known', facts: {}, expect: { ask: ['hinode.isOwner'] } },
    ],
  }),
] as const
