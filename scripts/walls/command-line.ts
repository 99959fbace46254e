import ts from 'typescript'
import { type Breach, breach, isLibrary, nodesIn, type Source } from './source.ts'

/** A command of ours, a way to start it, or an option such as `--locale`; no property of a style sheet. */
const typed = /(?<![\w/@.-])shindan\s+[a-z]+|\bnpm (start|run)\b|(?<![\w-]|var\()--[a-z](?![\w-]*:)/

/**
 * Texts of library code that tell what to type. A host of its own has buttons: what shindan itself can do is named by an
 * action, which the command line turns into a command.
 */
export function commandsInTexts(sources: readonly Source[]): Breach[] {
  return sources.filter(isLibrary).flatMap((each) =>
    nodesIn(each.tree).flatMap((node) => {
      const said = isText(node) ? typed.exec(node.text)?.[0] : undefined
      return said === undefined ? [] : [breach(each, node, `says ${said}`)]
    }),
  )
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}
