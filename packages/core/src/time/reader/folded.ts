/**
 * A text in one width, one case, with single blanks and one kind of hyphen: `２０２５／１／５　９：００` is
 * `2025/1/5 9:00`.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−]|(?<=\d)ー(?=\d)/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
