# seq2cmd at the zsh prompt. Type a request and press Alt-E: the line becomes the command, ready to edit; it is not run.
# Again: the next alternative, in the end your own words. Undo (Ctrl-_) steps back.
#
#   SEQ2CMD_KEY=alt-e         the key: alt-x, ctrl-x, or what `bindkey` takes
#   SEQ2CMD_COMMENTS=1        a line "# request" is turned into the command when it is entered
#   SEQ2CMD_DESTROYS=plain    a command that destroys data is not left commented out
#   SEQ2CMD=seq2cmd           the program

typeset -g _seq2cmd_words='' _seq2cmd_shown='' _seq2cmd_refused='' _seq2cmd_at=1
typeset -ga _seq2cmd_risks _seq2cmd_commands

_seq2cmd_say() {
    [[ -z $1 ]] || zle -M "seq2cmd: $1"
}

_seq2cmd_line() {
    BUFFER=$1
    CURSOR=${#BUFFER}
}

_seq2cmd_show() { # the candidate at this place
    local command=$_seq2cmd_commands[$1]
    _seq2cmd_at=$1
    if [[ $_seq2cmd_risks[$1] == destroys ]]; then
        if [[ ${SEQ2CMD_DESTROYS-} == plain ]]; then
            _seq2cmd_say 'this command destroys data'
        else
            command="# $command"
            _seq2cmd_say 'this command destroys data; take the "# " away to run it'
        fi
    fi
    _seq2cmd_shown=$command
    _seq2cmd_line $command
}

_seq2cmd_ask() { # turn these words into a command
    local line request=${1#\# }
    local -a answer
    answer=("${(@f)$(command "${SEQ2CMD:-seq2cmd}" --widget --shell zsh -- "$request" < /dev/null 2> /dev/null)}")
    if [[ -z $answer[1] ]]; then
        _seq2cmd_refused=$1
        _seq2cmd_say "cannot run ${SEQ2CMD:-seq2cmd}; is it on the PATH?"
        return 1
    fi
    _seq2cmd_say "${answer[1]#*$'\t'}"
    if (( $#answer == 1 )); then
        _seq2cmd_refused=$1
        return 1
    fi
    _seq2cmd_words=$1 _seq2cmd_risks=() _seq2cmd_commands=()
    for line in "${(@)answer[2,-1]}"; do
        _seq2cmd_risks+=("${line%%$'\t'*}")
        _seq2cmd_commands+=("${line#*$'\t'}")
    done
    _seq2cmd_show 1
}

# Without this option "# rm -r x > y" is no comment at the prompt: the shell would open y. It is only set where such a line is about to be shown.
_seq2cmd_comments_are_comments() {
    [[ $_seq2cmd_shown != '# '* ]] || setopt interactive_comments
}

_seq2cmd_widget() {
    () {
        emulate -L zsh
        if [[ -n $_seq2cmd_shown && $BUFFER == "$_seq2cmd_shown" ]]; then
            if (( _seq2cmd_at < $#_seq2cmd_commands )); then
                _seq2cmd_show $(( _seq2cmd_at + 1 ))
            else
                _seq2cmd_shown=''
                _seq2cmd_line $_seq2cmd_words
            fi
        elif [[ $BUFFER == *[![:space:]]* ]]; then
            _seq2cmd_ask $BUFFER
        fi
    }
    _seq2cmd_comments_are_comments
}

# A comment that was refused, or that is a command of ours, is entered as it is.
_seq2cmd_enter() {
    if [[ $BUFFER == '# '*[![:space:]]* && $BUFFER != "$_seq2cmd_shown" && $BUFFER != "$_seq2cmd_refused" ]]; then
        () {
            emulate -L zsh
            _seq2cmd_ask $BUFFER
        }
        _seq2cmd_comments_are_comments
    else
        [[ $BUFFER != '# '* ]] || setopt interactive_comments
        zle _seq2cmd_accept_line
    fi
}

_seq2cmd_key() { # the key in the notation of bindkey
    local key=${SEQ2CMD_KEY:-alt-e}
    case $key in
    ctrl-[cdijlmqsz] | '^L' | '^l')
        print -u2 -r -- "seq2cmd: the key $key belongs to the terminal; alt-e is taken"
        key='\ee' ;;
    alt-?) key="\\e${key#alt-}" ;;
    ctrl-?) key="^${key#ctrl-}" ;;
    '\'* | '^'*) ;;
    *)
        print -u2 -r -- "seq2cmd: expected a key like alt-e or ctrl-g, got $key; alt-e is taken"
        key='\ee' ;;
    esac
    REPLY=$key
}

_seq2cmd_bind() {
    emulate -L zsh
    local REPLY
    _seq2cmd_key
    zle -N seq2cmd _seq2cmd_widget
    bindkey -M emacs $REPLY seq2cmd
    bindkey -M viins $REPLY seq2cmd
    [[ ${SEQ2CMD_COMMENTS:-0} != 0 ]] || return 0
    (( ${+widgets[_seq2cmd_accept_line]} )) || zle -A accept-line _seq2cmd_accept_line # what others made of Enter stays
    zle -N accept-line _seq2cmd_enter
}

if [[ -o interactive && -o zle ]]; then
    _seq2cmd_bind
fi
