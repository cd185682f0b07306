import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { readTree, type Value } from '../config/tree.ts';
import { visible } from '../report/text.ts';
import { candidatesFor, type Names } from './complete.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** `lambda-packer completion SHELL`: prints the script. */
export function runCompletion(shell: Shell): void {
  process.stdout.write(SCRIPTS[shell]);
}

/**
 * `lambda-packer complete -- WORD…`, which the scripts call: a candidate a line with what it means after a tab; else `:files` or
 * `:folders`. It says nothing of what is wrong: a message would stand in the middle of the line that is typed.
 */
export function runComplete(root: Command, words: readonly string[]): void {
  const { words: found, otherwise } = candidatesFor(root, words, namesIn);
  const lines = found.map(({ value, says }) => (says === '' ? value : `${value}\t${visible(says)}`));
  if (found.length === 0 && otherwise !== 'nothing') lines.push(`:${otherwise}`);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** Keys of the two sections, also of a configuration that is wrong elsewhere. */
const namesIn: Names = (config = process.env.LAMBDA_PACKER_CONFIG ?? 'package_config.yaml') => {
  try {
    const { root } = readTree(readFileSync(config, 'utf8'), config);
    return { functions: keysOf(root, 'lambdas'), layers: keysOf(root, 'layers') };
  } catch {
    return { functions: [], layers: [] };
  }
};

function keysOf(root: Value | null | undefined, section: string): string[] {
  const map = root?.type === 'map' ? root.entries.find(({ key }) => key === section)?.value : undefined;
  return map?.type === 'map' ? map.entries.map(({ key }) => key).filter((key) => /^[\w-]+$/.test(key)) : [];
}

/** Nothing that is typed is evaluated: words travel as arguments. */
const SCRIPTS: Record<Shell, string> = {
  // Bash splits words at = and :, so the line is split anew at blanks, and what stands before the = is cut from the answers.
  bash: `# lambda-packer: source <(lambda-packer completion bash)
_lambda_packer() {
  local words current own value says
  read -ra words <<< "\${COMP_LINE:0:COMP_POINT}"
  [ "\${COMP_LINE:COMP_POINT-1:1}" = ' ' ] && words+=('')
  current=\${words[\${#words[@]}-1]}
  own=\${COMP_WORDS[COMP_CWORD]}
  [ "$own" = '=' ] && own=
  COMPREPLY=()
  while IFS=$'\\t' read -r value says; do
    case $value in
      :*) ;;
      *) COMPREPLY+=("\${value#"\${current%"$own"}"}") ;;
    esac
  done < <("\${words[0]/#\\~/$HOME}" complete -- "\${words[@]:1}" 2>/dev/null)
}
complete -o default -F _lambda_packer lambda-packer
`,
  zsh: `#compdef lambda-packer
# lambda-packer: source <(lambda-packer completion zsh), after compinit; or a file _lambda-packer in $fpath
_lambda_packer() {
  local line otherwise
  local -a found
  while IFS= read -r line; do
    case $line in
      :*) otherwise=\${line#:} ;;
      *$'\\t'*) found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
      *) found+=("\${line//:/\\\\:}") ;;
    esac
  done < <("\${(Q)\${words[1]}/#\\~/$HOME}" complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then
    _describe -t words lambda-packer found
    return
  fi
  [[ \${words[CURRENT]} == --*=* ]] && compset -P '*='
  case $otherwise in
    files) _files ;;
    folders) _files -/ ;;
  esac
}
if [ "\${funcstack[1]}" = _lambda_packer ] || [ "\${funcstack[1]}" = _lambda-packer ]; then
  _lambda_packer "$@"
else
  compdef _lambda_packer lambda-packer
fi
`,
  fish: `# lambda-packer: lambda-packer completion fish | source
function __lambda_packer
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    test (count $current) -eq 0; and set current ''
    for line in ($words[1] complete -- $words[2..-1] $current 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path $current
            case ':folders'
                __fish_complete_directories $current
            case '*'
                echo $line
        end
    end
end
complete -c lambda-packer -f -a '(__lambda_packer)'
`,
};
