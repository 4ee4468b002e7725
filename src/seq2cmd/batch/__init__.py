"""Files of millions of requests: `seq2cmd batch IN OUT`. Line n of the output answers line n of the input.

    lines.py       the input, cut into chunks of lines
    answers.py     a chunk of lines -> a chunk of answers; the one place that translates
    pool.py        chunks answered by processes of this machine (worker.py)
    ray_data.py    chunks answered by Ray Data, on one machine or many
    output.py      the answers and the checkpoint from which a run goes on
    progress.py    what stderr shows
    command.py     the command line
"""
