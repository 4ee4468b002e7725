"""The plain design that bench/serve.py compares with: Flask, and the network as two ONNX Runtime sessions (encoder, decoder step) under a
beam search in Python. gunicorn runs it: `gunicorn -w 2 -k gthread --threads 4 plain_server:app`, with $SEQ2CMD_ONNX naming the folder."""

import os

from flask import Flask, jsonify, request

from seq2cmd import Translator

app = Flask(__name__)
translator = Translator.from_pretrained(os.environ["SEQ2CMD_ONNX"], engine="onnx")


@app.post("/translate")
def translate():
    """The same answer as /translate of `seq2cmd serve`."""
    asked = request.get_json()
    return jsonify(translator.translate(asked["text"], asked["alternatives"]).to_dict())
