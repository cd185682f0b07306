export const id = 20;
export const ids = [20];
export const modules = {

/***/ 63020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SHELLS: () => (/* binding */ SHELLS),
  runComplete: () => (/* binding */ runComplete),
  runCompletion: () => (/* binding */ runCompletion)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/config/tree.js
var tree = __webpack_require__(67372);
// EXTERNAL MODULE: ./lib/report/text.js + 7 modules
var report_text = __webpack_require__(27076);
;// CONCATENATED MODULE: ./lib/cli/complete.js
const NOTHING = { words: [], otherwise: 'nothing' };
/** `words`: those of the line after the program's name, up to the cursor; the last may be empty. */
function candidatesFor(root, words, names) {
    const before = words.slice(0, -1);
    const current = words.at(-1) ?? '';
    const { command, open, seen, position } = walked(root, before);
    const config = seen.get('config');
    const [, long, typed] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
    if (open !== undefined)
        return starting(valuesOf(open, current, () => names(config)), current);
    if (long !== undefined) {
        const option = command.options.find((each) => each.long === long);
        if (!option)
            return NOTHING;
        const { words: values, otherwise } = valuesOf(option, typed, () => names(config));
        return starting({ words: values.map(({ value, says }) => ({ value: `${long}=${value}`, says })), otherwise }, current);
    }
    if (current.startsWith('-'))
        return starting({ words: optionsOf(command, seen), otherwise: 'nothing' }, current);
    const commands = command.createHelp().visibleCommands(command);
    if (commands.length > 0)
        return starting({ words: commands.map((each) => ({ value: each.name(), says: each.description() })), otherwise: 'nothing' }, current);
    const argument = command.registeredArguments[Math.min(position, command.registeredArguments.length - 1)];
    if (!argument || (position >= command.registeredArguments.length && !argument.variadic))
        return NOTHING;
    if (argument.argChoices)
        return starting(plain(argument.argChoices), current);
    if (command.name() === 'invoke')
        return starting(plain(names(config).functions), current);
    return { words: [], otherwise: 'files' };
}
/** The command that the words before the cursor lead to, and the option that waits for its value. */
function walked(root, words) {
    const seen = new Map();
    let command = root;
    let open;
    let position = 0;
    for (const word of words) {
        if (open) {
            seen.set(open.attributeName(), word);
            open = undefined;
            continue;
        }
        const [, name = word, , value] = /^(--?[\w-]+)(=(.*))?$/s.exec(word) ?? [];
        const option = command.options.find(({ long, short }) => name === long || name === short);
        if (option) {
            seen.set(option.attributeName(), value ?? '');
            if (option.required && value === undefined)
                open = option;
        }
        else if (!word.startsWith('-')) {
            const next = command.commands.find((each) => each.name() === word);
            if (next)
                command = next;
            else
                position++;
        }
    }
    return { command, open, seen, position };
}
const optionsOf = (command, seen) => command
    .createHelp()
    .visibleOptions(command)
    .filter((option) => !seen.has(option.attributeName()))
    .map((option) => ({ value: option.long ?? option.short ?? '', says: option.description }));
const plain = (words) => ({
    words: words.map((value) => ({ value, says: '' })),
    otherwise: 'nothing',
});
/** Values of an option: its choices, names of packages and platforms separated by commas, or what its `<file>` and `<dir>` stand for. */
function valuesOf(option, typed, names) {
    if (option.argChoices)
        return plain(option.argChoices);
    const lists = {
        only: () => [...names().functions, ...names().layers],
        platform: () => ['linux/amd64', 'linux/arm64', 'all'],
    };
    const list = lists[option.attributeName()];
    if (list) {
        const done = typed.slice(0, typed.lastIndexOf(',') + 1);
        const taken = new Set(done.split(','));
        return plain(list()
            .filter((word) => !taken.has(word))
            .map((word) => `${done}${word}`));
    }
    const [, kind] = /[<[](file|dir|event)/.exec(option.flags) ?? [];
    return { words: [], otherwise: kind === 'dir' ? 'folders' : kind === undefined ? 'nothing' : 'files' };
}
const starting = ({ words, otherwise }, typed) => ({
    words: words.filter(({ value }) => value.startsWith(typed)),
    otherwise,
});

;// CONCATENATED MODULE: ./lib/cli/completion.js




const SHELLS = ['bash', 'zsh', 'fish'];
/** `lambda-packer completion SHELL`: prints the script. */
function runCompletion(shell) {
    process.stdout.write(SCRIPTS[shell]);
}
/**
 * `lambda-packer complete -- WORD…`, which the scripts call: a candidate a line with what it means after a tab; else `:files` or
 * `:folders`. It says nothing of what is wrong: a message would stand in the middle of the line that is typed.
 */
function runComplete(root, words) {
    const { words: found, otherwise } = candidatesFor(root, words, namesIn);
    const lines = found.map(({ value, says }) => (says === '' ? value : `${value}\t${(0,report_text/* visible */.RK)(says)}`));
    if (found.length === 0 && otherwise !== 'nothing')
        lines.push(`:${otherwise}`);
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
/** Keys of the two sections, also of a configuration that is wrong elsewhere. */
const namesIn = (config = process.env.LAMBDA_PACKER_CONFIG ?? 'package_config.yaml') => {
    try {
        const { root } = (0,tree/* readTree */.Z)((0,external_node_fs_.readFileSync)(config, 'utf8'), config);
        return { functions: keysOf(root, 'lambdas'), layers: keysOf(root, 'layers') };
    }
    catch {
        return { functions: [], layers: [] };
    }
};
function keysOf(root, section) {
    const map = root?.type === 'map' ? root.entries.find(({ key }) => key === section)?.value : undefined;
    return map?.type === 'map' ? map.entries.map(({ key }) => key).filter((key) => /^[\w-]+$/.test(key)) : [];
}
/** Nothing that is typed is evaluated: words travel as arguments. */
const SCRIPTS = {
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


/***/ })

};
