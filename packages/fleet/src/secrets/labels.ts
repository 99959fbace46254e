/** Whether a text may say of something that it is a password or a token, or hold the one of an address: told at little cost. */
export function mayHoldPassword(text: string): boolean {
  return hasWord.test(text) && isLabelled.test(text.normalize('NFKC'))
}

/** Nearly no text has one of these, or letters in another width than they have elsewhere. */
const hasWord =
  /:\/\/|pass|pw|pin|puk|secret|token|key|bearer|challenge|authori|wort|パス|暗証|解除|トークン|シークレット|チャレンジ|キー|[\u3099\u309aＡ-ﾟ]/i

/** And of those that have, hardly one has it before something else than the end of an id. */
const isLabelled =
  /:\/\/[^\s/]{0,100}@|(?:pass|pwd?|pin|puk|secret|token|key|bearer|challenge|authori|wort)[\w"'\\]{0,12}(?:[:=(>]|[^!-~])|(?:pin|puk)\d|パス(?:ワード|コード|フレーズ)|暗証|解除|トークン|シークレット|チャレンジ|キー/i
