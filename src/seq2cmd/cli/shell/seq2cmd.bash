# seq2cmd at the bash prompt. Type a request and press Alt-E: the line becomes the command, ready to edit; it is not run.
# Again: the next alternative, in the end your own words. Undo (Ctrl-_) steps back.
#
#   SEQ2CMD_KEY=alt-e         the key: alt-x, ctrl-x, or what `bind` takes
#   SEQ2CMD_COMMENTS=1        a line "# request" is turned into the command when it is entered
#   SEQ2CMD_DESTROYS=plain    a command that destroys data is not left commented out
#   SEQ2CMD=seq2cmd           the program

_seq2cmd_words='' _seq2cmd_shown='' _seq2cmd_refused='' _seq2cmd_at=0 _seq2cmd_risks=() _seq2cmd_commands=()

_seq2cmd_say() { [[ -z $1 ]] || printf 'seq2cmd: %s\n' "$1" >&2; }

_seq2cmd_line() {
    READLINE_LINE=$1 READLINE_POINT=${#1}
}

_seq2cmd_show() { # the candidate at this place
    local command=${_seq2cmd_commands[$1]}
    _seq2cmd_at=$1
    if [[ ${_seq2cmd_risks[$1]} == destroys ]]; then
        if [[ ${SEQ2CMD_DESTROYS-} == plain ]]; then
            _seq2cmd_say 'this command destroys data'
        else
            command="# $command"
            shopt -s interactive_comments # without it the shell would run what stands behind a ";"
            _seq2cmd_say 'this command destroys data; take the "# " away to run it'
        fi
    fi
    _seq2cmd_shown=$command
    _seq2cmd_line "$command"
}

_seq2cmd_ask() { # turn these words into a command
    local answer line request=$1
    [[ $request != '# '* ]] || request=${request#'# '}
    mapfile -t answer < <(command "${SEQ2CMD:-seq2cmd}" --widget --shell bash -- "$request" < /dev/null 2> /dev/null)
    if ((${#answer[@]} == 0)); then
        _seq2cmd_refused=$1
        _seq2cmd_say "cannot run ${SEQ2CMD:-seq2cmd}; is it on the PATH?"
        return 1
    fi
    _seq2cmd_say "${answer[0]#*$'\t'}"
    if ((${#answer[@]} == 1)); then
        _seq2cmd_refused=$1
        return 1
    fi
    _seq2cmd_words=$1 _seq2cmd_risks=() _seq2cmd_commands=()
    for line in "${answer[@]:1}"; do
        _seq2cmd_risks+=("${line%%$'\t'*}")
        _seq2cmd_commands+=("${line#*$'\t'}")
    done
    _seq2cmd_show 0
}

_seq2cmd_widget() {
    if [[ -n $_seq2cmd_shown && $READLINE_LINE == "$_seq2cmd_shown" ]]; then
        if ((_seq2cmd_at + 1 < ${#_seq2cmd_commands[@]})); then
            _seq2cmd_show $((_seq2cmd_at + 1))
        else
            _seq2cmd_shown=''
            _seq2cmd_line "$_seq2cmd_words"
        fi
    elif [[ $READLINE_LINE == *[![:space:]]* ]]; then
        _seq2cmd_ask "$READLINE_LINE"
    fi
}

# Enter is two keys then: the first decides what the second does. A comment that was refused, or that is a command of ours, is entered as it is.
_seq2cmd_enter() {
    local second=accept-line
    if [[ $READLINE_LINE == '# '*[![:space:]]* && $READLINE_LINE != "$_seq2cmd_shown" && $READLINE_LINE != "$_seq2cmd_refused" ]]; then
        _seq2cmd_ask "$READLINE_LINE"
        second=end-of-line
    fi
    bind "\"\\C-x\\C-_2\": $second"
}

_seq2cmd_key() { # the key in the notation of bind
    local key=${SEQ2CMD_KEY:-alt-e}
    case $key in
    ctrl-[cdijlmqsz] | '\C-l' | '^L')
        _seq2cmd_say "the key $key belongs to the terminal; alt-e is taken"
        key='\ee' ;;
    alt-?) key="\\e${key#alt-}" ;;
    ctrl-?) key="\\C-${key#ctrl-}" ;;
    '\'* | '^'*) ;;
    *)
        _seq2cmd_say "expected a key like alt-e or ctrl-g, got $key; alt-e is taken"
        key='\ee' ;;
    esac
    REPLY=$key
}

_seq2cmd_bind() {
    local REPLY map
    _seq2cmd_key
    for map in emacs vi-insert; do
        bind -m "$map" -x "\"$REPLY\": _seq2cmd_widget"
        [[ ${SEQ2CMD_COMMENTS:-0} != 0 ]] || continue
        bind -m "$map" -x '"\C-x\C-_1": _seq2cmd_enter'
        bind -m "$map" '"\C-x\C-_2": accept-line'
        bind -m "$map" '"\C-m": "\C-x\C-_1\C-x\C-_2"'
        bind -m "$map" '"\C-j": "\C-x\C-_1\C-x\C-_2"'
    done
}

# bash 4 gave widgets the line; without line editing there is nothing to bind.
if [[ $- == *i* && ${BASH_VERSINFO[0]} -ge 4 ]] && [[ -o emacs || -o vi ]]; then
    _seq2cmd_bind
fi
