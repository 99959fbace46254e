// Every figure that recognition was tuned with, on the texts of test/recognition, and every limit to what a text may
// cost. A hostile text meets a limit; a report does not. Lengths count folded characters unless they say otherwise.

import { limits } from '../limits.ts'

/** The longest text that is read, in UTF-16 units. */
export const longestText = limits.text

export const folding = {
  /** What one code point may fold to: ㍿ is four kanji, and nothing that a message is written with is more. */
  longestExpansion: 4,
  /** UTF-16 units between two characters that are looked at, half at each end: the marks that matter stand there. */
  longestSeam: 200,
  /** UTF-16 units in which the beginning of a line is looked for. */
  longestLine: 512,
} as const

/** How much a character says. A kanji that only one error has says 1. */
export const weighing = {
  /** A Latin letter: a word of English has more of them than one of Japanese has kanji. */
  latin: 0.4,
  /** What remains of a character in a stock phrase: next to nothing, but enough to tell two such messages apart. */
  stock: 0.05,
  /** What says less than this belongs to a stock phrase: less than a Latin letter, more than a kanji of one. */
  stockBelow: 0.1,
  /** The longest particle that joins two stock phrases to one. */
  longestParticle: 2,
  /** A gram that every error has still counts a little, so that a message of such grams is found. */
  leastRarity: 0.05,
  /** What remains of a gram that is part of a stock phrase. */
  stockGram: 0.25,
  /** A character that is part of no gram, such as a single letter between slots: neither rare nor common. */
  unknownRarity: 0.5,
  /** How much of a character's weight hangs on its rarity; the rest it has however common it is. */
  shareOfRarity: 0.5,
  /** The longest label, as in `TLS: …`; what is longer and ends in a colon is a sentence. */
  longestLabel: 16,
} as const

/** Where in a text a message may stand. Votes are sums of rarity. */
export const searching = {
  /** Diagonals that vote together: as many characters may be lost or put in before the votes divide. */
  bucketWidth: 8,
  /** A long text is searched in windows, each with the longest message and some characters more beyond its end. */
  windowLength: 1024,
  windowOverlap: 64,
  /** Postings that one window may visit: the rarest grams come first, so what is left out says least. */
  visitBudget: 32 * 1024,
  /** Buckets of one phrase this close together are one candidate: a left-out or inserted sentence lies between. */
  reach: 8,
  /** The same of one sentence, amid which no more than the prefix of a line may stand. */
  reachOfSentence: 3,
  /** The same where a slot may hold a long address. */
  reachOfTemplate: 40,
  /** Below this a bucket is chance. */
  faintest: 0.7,
  /** What makes a candidate: so many votes or, of a short message, such a share of what its grams weigh. */
  enoughVotes: 3,
  enoughShare: 0.35,
  /** How much of a candidate's strength hangs on how complete it is: of two with equal votes the shorter is likelier. */
  shareOfCompleteness: 0.2,
  /** Candidates that share more than this part of their length are rivals for one place. */
  overlapOfRivals: 0.5,
  /** Those that share more than this part lie on the same words, and the weaker may have lost. */
  overlapOfEquals: 0.8,
  /** A candidate with less than this share of such a rival's votes has lost to it. */
  behind: 0.45,
  /** Candidates that are kept for one place and for one window, and that are looked through to find these. */
  perPlace: 8,
  perWindow: 96,
  lookedThrough: 192,
  /** The share of what a verdict needs that the grams must show: a letter between two misread ones is part of none. */
  leastPromise: 0.75,
  /** A sentence of which less is there proves nothing. */
  leastOfSentence: 0.3,
  /** Places at which one gram is looked for; what stands more often may stand anywhere. */
  mostLooks: 16,
} as const

/** Scores of an alignment. A lost or changed character costs about what another one that fits gains. */
export const aligning = {
  match: 10,
  substitution: -9,
  gap: -8,
  /** Diagonals beside those of the candidate. */
  margin: 6,
  /** The same where the first and last so many characters of a message stand in the text as they are. */
  marginOfAnchored: 2,
  anchor: 6,
  /** Diagonals at most: a slot with an address of some hundred characters fits in. */
  widest: 480,
} as const

/** What damage leaves a message the same. */
export const tolerating = {
  /** The longest stretch that may be unreadable as a whole; a longer one may be another word. */
  longestBlot: 4,
  /** Characters of another script that a camera makes of such a stretch. */
  longestStray: 2,
  /** The longest line prefix, such as a time or a name, that may stand amid a message where its line broke. */
  longestLinePrefix: 24,
  /** A sentence may have one misread character, and one of so many that were found. */
  foundPerMisread: 5,
  /** The longest ending that another style of the same verb may replace. */
  longestEnding: 8,
  /** The share of a sentence that must be left of it where it is cut off: less where an ellipsis says that it is. */
  cut: 0.7,
  cutAtEllipsis: 0.5,
  /** Still less at an ellipsis if the message's code stands before it, or if what is left says this much. */
  cutOfTelling: 0.3,
  tellingCut: 12,
  /** The share where the beginning is cut off and no ellipsis says so: an article may be missing, no verb. */
  headless: 0.85,
} as const

/** What proves a message, in kanji besides stock phrases. */
export const judging = {
  /** What must have been found for certainty, about six kanji or three English words; of a short message a share. */
  enough: 6,
  enoughShare: 0.65,
  /** What may lie in sentences that say something else: by chance, and beside what was found. */
  negligible: 4,
  negligibleShare: 0.25,
  /** A message that says less than this beside its code may be anybody's. */
  leastOfItsOwn: 8,
  /** What must have been found for a likeness, and the share of the message that it is. */
  enoughForLikeness: 5,
  mostOfMessage: 0.5,
  /** The share of all sentences that are alike which must have been found. */
  likeness: 0.62,
  /** The share of one that makes it alike; more where its end, which says what happened, is not there. */
  likenessOfSentence: 0.4,
  likenessOfHead: 0.75,
  /** A likeness never counts as much as the message itself. */
  likenessScore: 0.9,
  /** What a misread character takes from what a message explains. */
  costOfDamage: 0.5,
  /** UTF-16 units before a message in which a number stands for its code. */
  codeReach: 24,
  /** Places of one text that are compared character by character; a report has a few, a hostile text thousands. */
  closeLooks: 4000,
} as const

/** Messages of which words are missing where a text has an ellipsis. */
export const tearing = {
  /** What must be left of one on both sides of it, in kanji besides stock phrases: nobody says both by chance. */
  enough: 3,
  /** Ellipses of one text that are looked at; a table of contents has more of them than a report. */
  mostLooks: 64,
} as const

/** What a slot holds, in UTF-16 units. */
export const capturing = {
  /** An address with its query fits in; a value is not looked for further away. */
  longestValue: 512,
  /** Where the separator after a leading slot is looked for: it is a mark or two and blanks. */
  separatorReach: 16,
} as const

/** Codes in a text. Distances count UTF-16 units. */
export const codeReading = {
  /** What a code may be broken by: the end of a line and the marks of a quoted one. */
  longestSeam: 6,
  /** Words of which is kept what they fold to. */
  mostKeys: 4096,
  /** A code that is given with its domain or other context. */
  longestGiven: 200,
  /** Parts of one code, such as a domain and its number, stand at most this far apart. */
  partReach: 80,
  /** How many places of one text are asked whether a number there is this code. */
  mostLooks: 200,
  /** A message this near a bare number is what the number belongs to. */
  messageReach: 60,
  /** What stands this near says whether a number is this code. */
  contextReach: 40,
  /** The longest text besides a code that may do no more than name it as one. */
  longestLabel: 80,
  /** A number this long with a word of its context near it is no coincidence, and has one owner. */
  longNumber: 6,
  /** How sure a code is by what stands around it: alone as sure as a whole message, else less than one. */
  scores: { alone: 1, sure: 0.9, bare: 0.5, likely: 0.5 },
  /** What a code explains: a distinctive one as much as is enough for a message, a bare number or word half of it. */
  explained: { distinctive: 6, name: 6, digits: 3, word: 3 },
} as const

/** What says whose words that anybody may say are. Distances count UTF-16 units, long tokens aside. */
export const contextReading = {
  /** The name of a product stands above its message, or in the sentence before it. */
  reach: 160,
  /** The name of another product stands in the sentence, or this near. */
  nearby: 40,
  /** Long tokens that are looked past: a device token is 64 digits, an address holds one. */
  longestTokens: 320,
} as const

/** What says that a text does not show what it names, in UTF-16 units. */
export const denying = {
  reach: 60,
} as const

/** Texts that mean none of ours, in UTF-16 units: a complaint of an everyday thing, a mail with good news. */
export const notOurs = {
  longestComplaint: 1000,
  longestMail: 16_000,
} as const

/** Stretches that one mail quotes: a thread has some. */
export const quoting = {
  mostQuotes: 64,
} as const

/** Keywords in a text. */
export const keywordReading = {
  /** Parts of one keyword, written with `…` between them, stand at most this far apart, long tokens aside. */
  reach: 60,
  /** With them. */
  farthest: 320,
  /** Less than that of a message: these are words about an error, not its own. */
  score: 0.8,
  /** However long it is, it explains no more than a short message. */
  mostExplained: 8,
} as const

/** What follows the first line of a dialog, in UTF-16 units. */
export const firstLines = {
  reach: 120,
  /** What is no longer than this is a button: OK, 閉じる, Cancel. */
  longestButton: 8,
} as const

/** Which of several sightings explains a place of the text. */
export const choosing = {
  /** What whole and certain sightings are ahead by, in characters explained. */
  complete: 2,
  identified: 3,
  /** A sighting of which more than this part is taken is a rival of what took it. */
  overlap: 0.3,
  /** Rivals this close in what they explain, and with beginnings and ends this close together, are equally good. */
  tie: 1,
  sameEdges: 4,
  /** A fragment that more errors than this share tells nothing. */
  mostCandidates: 8,
} as const

/** What a text tells besides its error. Lengths count UTF-16 units. */
export const reading = {
  /** How far from a word its value, or what denies it, may stand. */
  nearby: 40,
  /** How far a line is looked at for quotation marks. */
  longestLine: 512,
  /** Where the head of a forwarded mail is looked for. */
  longestHead: 65_536,
  /** Words of one text that are looked at. */
  mostPlaces: 4096,
} as const

/** What a text may mean, and when that is near enough to be shown. Tuned on what bench/suggestion.bench.mjs prints. */
export const suggesting = {
  /** How much a term says by its kind: two characters, two hiragana, a word, three letters of one, a number, a stem. */
  kinds: [0.33, 0.11, 1, 0.12, 1.26, 0.28],
  /** The same of a term that no entry has: it speaks against all of them, a few letters of it hardly. */
  strangeKinds: [0.61, 0.05, 0.2, 0.02, 2.25, 0.11],
  /** What remains of a term that is said in everyday language. */
  everyday: 0.4,
  /** How much more a rare term says than a common one; 0 would be nothing, 1 as much as its logarithm. */
  steepnessOfRarity: 0.21,
  /** What a term must weigh to be looked for: what says less stands in most texts. */
  faint: 0.03,
  /** A synonym must be accounted for by a fifth, and what it stands beside hardly: one of them is enough. */
  demandOfMeant: 0.2,
  demandOfSaid: 0.15,
  /** How much of what it says a synonym counts for an entry: it is only what may be meant. */
  heardOfMeant: 0.65,
  /** A text that says less than this is not wholly accounted for by whatever has it. */
  leastDemand: 5,
  /** What counts for an entry: the share of what is asked that stands anywhere in its texts, and how much that is, … */
  ofVoice: 7.5,
  ofCommon: 0.43,
  /** … the share of what one of its texts says, and the share of what is asked that stands in one message. */
  ofTold: 3,
  ofMessage: 6.6,
  /** What an entry gains of which a message holds all that is asked to the letter, where not many do. */
  ofPiece: 5,
  mostHolders: 8,
  /** The least that is a piece of a message and no mere word, in Latin letters; kana and kanji are two of these. */
  leastOfPiece: 10,
  lettersOfKana: 2,
  /** Texts of an entry of mean length in which a term must stand to say half of what it can. */
  half: 0.51,
  /** How much of that hangs on the length of all its texts: where much is said, much is said by chance. */
  halfOfLength: 0.28,
  /** Entries whose texts are looked at for one passage: those that share most with it. */
  closest: 8,
  /** Suggestions for one text. */
  most: 3,
  /** What makes a score of that: where it is a half; and from which score on it is shown. */
  even: 6.15,
  near: 0.5,
  /** The longest text that is read whole, in UTF-16 units. */
  longestRead: 16_000,
  /** The longest text that is also compared as a whole, and the shortest and longest sentence. */
  longestWhole: 200,
  shortestSentence: 12,
  longestSentence: 120,
} as const

/** What devices answer, in property lists, JSON and logs. Lengths count UTF-16 units. */
export const deviceAnswers = {
  /** The longest words of a device that are kept. */
  longestValue: 1000,
  /** The longest name of a domain; Apple's have some thirty characters. */
  longestDomain: 128,
  /** Names, brackets and boundaries that are looked at: an answer has some dozens. */
  mostMarks: 2048,
  /** Dictionaries in dictionaries. */
  deepest: 64,
  /** Errors of one text, and words of one error. */
  mostErrors: 256,
  mostWords: 8,
  /** Errors this near, without an empty line between, belong to one chain. */
  chainReach: 300,
  /** Words of one text that are read as messages. */
  mostWordsRead: 16,
} as const
