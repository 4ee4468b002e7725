# seq2cmd at the fish prompt. Type a request and press Alt-E: the line becomes the command, ready to edit; it is not run.
# Again: the next alternative, in the end your own words. Undo (Ctrl-Z) steps back.
#
#   set -g SEQ2CMD_KEY alt-e         the key: alt-x, ctrl-x, or what `bind` takes
#   set -g SEQ2CMD_COMMENTS 1        a line "# request" is turned into the command when it is entered
#   set -g SEQ2CMD_DESTROYS plain    a command that destroys data is not left commented out
#   set -g SEQ2CMD seq2cmd           the program

function _seq2cmd_say
    test -n "$argv[1]"; or return
    printf '\nseq2cmd: %s\n' $argv[1] >&2
    commandline -f repaint
end

function _seq2cmd_show # the candidate at this place
    set -l command $_seq2cmd_commands[$argv[1]]
    set -g _seq2cmd_at $argv[1]
    if test "$_seq2cmd_risks[$argv[1]]" = destroys
        if test "$SEQ2CMD_DESTROYS" = plain
            _seq2cmd_say 'this command destroys data'
        else
            set command "# $command"
            _seq2cmd_say 'this command destroys data; take the "# " away to run it'
        end
    end
    set -g _seq2cmd_shown $command
    commandline -r -- $command
end

function _seq2cmd_ask # turn these words into a command
    set -l program $SEQ2CMD seq2cmd
    set -l request (string replace -r '^# ' '' -- $argv[1] | string collect)
    set -l answer (command $program[1] --widget --shell fish -- $request </dev/null 2>/dev/null)
    if test (count $answer) -lt 2
        set -g _seq2cmd_refused $argv[1]
        if test (count $answer) -eq 0
            _seq2cmd_say "cannot run $program[1]; is it on the PATH?"
        else
            _seq2cmd_say (string replace -r '^[^\t]*\t' '' -- $answer[1])
        end
        return 1
    end
    _seq2cmd_say (string replace -r '^[^\t]*\t' '' -- $answer[1])
    set -g _seq2cmd_words $argv[1]
    set -g _seq2cmd_risks (string replace -r '\t.*' '' -- $answer[2..-1])
    set -g _seq2cmd_commands (string replace -r '^[^\t]*\t' '' -- $answer[2..-1])
    _seq2cmd_show 1
end

function _seq2cmd_widget
    set -l line (commandline | string collect)
    if test -n "$_seq2cmd_shown"; and test "$line" = "$_seq2cmd_shown"
        if test $_seq2cmd_at -lt (count $_seq2cmd_commands)
            _seq2cmd_show (math $_seq2cmd_at + 1)
        else
            set -g _seq2cmd_shown ''
            commandline -r -- $_seq2cmd_words
        end
    else if string match -qr '\S' -- $line
        _seq2cmd_ask $line
    end
end

# A comment that was refused, or that is a command of ours, is entered as it is.
function _seq2cmd_enter
    set -l line (commandline | string collect)
    if string match -qr '^# .*\S' -- $line; and not contains -- $line $_seq2cmd_shown $_seq2cmd_refused
        _seq2cmd_ask $line
    else
        commandline -f execute
    end
end

function _seq2cmd_key # the key in the notation of bind
    set -l key alt-e
    set -q SEQ2CMD_KEY; and set key $SEQ2CMD_KEY
    if string match -qr '^ctrl-[cdijlmqsz]$|^\\\\cl$' -- $key
        echo "seq2cmd: the key $key belongs to the terminal; alt-e is taken" >&2
        set key alt-e
    else if not string match -qr '^alt-.$|^ctrl-[a-z]$|^\\\\' -- $key
        echo "seq2cmd: expected a key like alt-e or ctrl-g, got $key; alt-e is taken" >&2
        set key alt-e
    end
    set key (string replace -r '^alt-' '\\\\e' -- $key | string replace -r '^ctrl-' '\\\\c')
    string unescape -- $key
end

function _seq2cmd_bind
    set -l key (_seq2cmd_key)
    for mode in default insert
        bind -M $mode $key _seq2cmd_widget
        if not contains -- "$SEQ2CMD_COMMENTS" '' 0
            bind -M $mode \r _seq2cmd_enter
            bind -M $mode \n _seq2cmd_enter
        end
    end
end

if status is-interactive
    set -g _seq2cmd_shown ''
    set -g _seq2cmd_refused ''
    _seq2cmd_bind
end
