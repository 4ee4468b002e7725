"""Own words: what a user taught, matched before the model is asked. docs/own-words.md describes the files.

    phrasebook.py   the files: strict reader of a subset of YAML -> entries
    sentence.py     entries and sentences, as a match needs them
    template.py     a phrase -> sentences of words and slots
    matching.py     a request against the sentences: exact, or near
    form.py         a command with slots -> a command line, quoted by the core
    answer.py       a request -> Suggestion
    learn.py        "words" and 'command' -> an entry; values become slots
    files.py        adding and removing entries; nothing is ever lost
"""
