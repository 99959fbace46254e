/**
 * What a shell evaluates. The candidates come from the program itself each time, so that no script is ever behind the
 * commands and the catalog that are installed; where there are none, the shell completes the name of a file.
 */
export const completionScripts: { readonly [S in 'bash' | 'zsh']: string } = {
  bash: `_shindan() {
  local word=\${COMP_WORDS[COMP_CWORD]} before= value about
  [[ $word == ?*=* ]] && before=\${word%=*}=
  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    COMPREPLY+=("$before$value")
  done < <(shindan complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o bashdefault -o default -F _shindan shindan
`,
  zsh: `#compdef shindan
_shindan() {
  local value about
  local -a whole open
  while IFS=$'\\t' read -r value about; do
    if [[ $value == *= ]]; then
      open+=("$value:$about")
    else
      whole+=("\${value//:/\\\\:}:$about")
    fi
  done < <(shindan complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#whole + $#open == 0 )); then
    [[ $PREFIX == --*=* ]] && compset -P '*='
    _files
    return
  fi
  compset -P '*='
  (( $#whole )) && _describe shindan whole
  (( $#open )) && _describe shindan open -S ''
}
if [[ $funcstack[1] == _shindan ]]; then
  _shindan "$@"
else
  compdef _shindan shindan
fi
`,
}
