"""`seq2cmd deployment`: files for those who outgrow one machine.

    triton.py      a Triton model repository, complete in itself; triton_model.py is what runs in it
    kserve.py      a KServe InferenceService, of our own server or of that repository
    command.py     the command line
"""
