"""`python -m seq2cmd`."""

import sys

from .cli import leave, main

if __name__ == "__main__":
    leave(main(sys.argv[1:]))
