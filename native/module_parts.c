/* module_parts.c - the parts of a translation, for the Python decoder and the lab. Every argument comes from Python code and is checked. */
#include <stdlib.h>
#include <string.h>
#include "arguments.h"
#include "engine.h"
#include "forms.h"
#include "module.h"
#include "slots.h"

static const char vocabulary_name[] = "seq2cmd.vocabulary";

static PyObject *id_list(PyObject *bytes, const uint32_t *offset, const char *words, int count)
{
    s2c_text text;
    PyObject *list = s2c_read_text(bytes, S2C_MAX_BYTES, &text) ? PyList_New(0) : NULL;
    for (int i = 0; list && i < text.count; i++)
        if (s2c_append(list, PyLong_FromLong(s2c_token_id(offset, words, count, &text, i)))) return s2c_drop(list);
    return list;
}

static PyObject *source_ids(PyObject *self, PyObject *args)
{
    PyObject *capsule, *bytes;
    (void)self;
    const s2c_model *model = PyArg_ParseTuple(args, "OO", &capsule, &bytes) ? s2c_model_of(capsule) : NULL;
    return model ? id_list(bytes, model->word_offset, model->word_text, model->words) : NULL;
}

static PyObject *known_words(PyObject *self, PyObject *args)
{
    PyObject *capsule, *bytes;
    s2c_text text;
    (void)self;
    const s2c_model *model = PyArg_ParseTuple(args, "OO", &capsule, &bytes) ? s2c_model_of(capsule) : NULL;
    PyObject *list = model && s2c_read_text(bytes, S2C_MAX_BYTES, &text) ? PyList_New(0) : NULL;
    for (int i = 0; list && i < text.count; i++) {
        const s2c_token *t = &text.token[i];
        const s2c_model *m = model;
        const int known = s2c_is_word(m->word_offset, m->word_text, m->words, text.buffer + t->word, t->word_length);
        if (s2c_append(list, PyLong_FromLong(t->type != S2C_WORD || known))) return s2c_drop(list);
    }
    return list;
}

static PyObject *aliases(PyObject *self, PyObject *args)
{
    PyObject *bytes;
    s2c_text text;
    int alias[S2C_MAX_TOKENS];
    (void)self;
    PyObject *list = PyArg_ParseTuple(args, "O", &bytes) && s2c_read_text(bytes, S2C_MAX_BYTES, &text) ? PyList_New(0) : NULL;
    if (list) s2c_aliases(&text, alias);
    for (int i = 0; list && i < text.count; i++)
        if (s2c_append(list, PyLong_FromLong(alias[i]))) return s2c_drop(list);
    return list;
}

static PyObject *bad_label(int label)
{
    return PyErr_Format(PyExc_ValueError, "expected a label of the model's automaton, got %d: take labels from states(model)", label);
}

static PyObject *allowed(PyObject *self, PyObject *args)
{
    PyObject *capsule, *bytes;
    int label, alias[S2C_MAX_TOKENS];
    s2c_text text;
    (void)self;
    if (!PyArg_ParseTuple(args, "OOi", &capsule, &bytes, &label) || !s2c_model_of(capsule)) return NULL;
    if (!s2c_is_label(label, 0)) return bad_label(label);
    if (!s2c_read_text(bytes, S2C_MAX_BYTES, &text)) return NULL;
    s2c_aliases(&text, alias);
    const uint64_t fits = s2c_allowed(&text, alias, (unsigned)label);
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < text.count; i++)
        if ((fits >> i & 1) && s2c_append(list, PyLong_FromLong(i))) return s2c_drop(list);
    return list;
}

/* One (label, position) of Python -> step; 0 with an exception when it cannot be. */
static int read_step(const s2c_model *model, const s2c_text *text, PyObject *pair, s2c_step *step)
{
    int label, position;
    if (!pair || !PyArg_ParseTuple(pair, "ii", &label, &position)) return 0;
    if (!s2c_is_label(label, model->sizes.pieces) || label == 0) {
        bad_label(label);
        return 0;
    }
    if ((label & S2C_SLOT_LABEL) && (position < 0 || position >= text->count)) {
        PyErr_Format(PyExc_IndexError, "expected the position of one of %d tokens, got %d: count from 0", text->count, position);
        return 0;
    }
    *step = (s2c_step){(uint16_t)label, (int16_t)(label & S2C_SLOT_LABEL ? position : -1), 0};
    return 1;
}

static PyObject *fill(PyObject *self, PyObject *args)
{
    PyObject *capsule, *bytes, *list;
    s2c_text text;
    s2c_step step[S2C_MAX_STEPS];
    char command[S2C_MAX_COMMAND];
    (void)self;
    const s2c_model *model = PyArg_ParseTuple(args, "OOO", &capsule, &bytes, &list) ? s2c_model_of(capsule) : NULL;
    if (!model || !s2c_read_text(bytes, S2C_MAX_BYTES, &text)) return NULL;
    const Py_ssize_t count = PyList_Size(list);
    if (count < 0) return NULL;
    if (count > S2C_MAX_STEPS) return PyErr_Format(PyExc_ValueError, "expected at most %d steps, got %zd: split the command", (int)S2C_MAX_STEPS, count);
    for (Py_ssize_t i = 0; i < count; i++)
        if (!read_step(model, &text, PyList_GetItem(list, i), &step[i])) return NULL;
    if (!s2c_write_command(model, &text, step, (int)count, command, (int)sizeof command)) return s2c_nothing();
    return PyUnicode_FromString(command);
}

/* ---- vocabulary: what the lab needs before there is a model ---- */

typedef struct { int words; const uint32_t *offset; const char *text; } vocabulary;

static void vocabulary_free(PyObject *capsule) { free(PyCapsule_GetPointer(capsule, vocabulary_name)); }

static PyObject *vocabulary_open(PyObject *self, PyObject *args)
{
    PyObject *bytes;
    char *data;
    Py_ssize_t length;
    (void)self;
    if (!PyArg_ParseTuple(args, "O", &bytes) || PyBytes_AsStringAndSize(bytes, &data, &length)) return NULL;
    vocabulary *opened = malloc(sizeof *opened + (size_t)length);
    if (!opened) return PyErr_NoMemory();
    memcpy(opened + 1, data, (size_t)length); /* behind the struct: aligned, and freed with it */
    if (!s2c_words_open(opened + 1, (size_t)length, &opened->words, &opened->offset, &opened->text)) {
        free(opened);
        PyErr_SetString(s2c_model_error, "expected a words section with sorted, different words, got something else: make it with lab.pack.words_section");
        return NULL;
    }
    PyObject *capsule = PyCapsule_New(opened, vocabulary_name, vocabulary_free);
    if (!capsule) free(opened);
    return capsule;
}

/* A list of labels of Python -> steps; how many, or -1 with an exception. */
static int read_labels(const s2c_model *model, PyObject *labels, s2c_step step[S2C_MAX_STEPS])
{
    const Py_ssize_t steps = PyList_Size(labels);
    if (steps > S2C_MAX_STEPS) PyErr_Format(PyExc_ValueError, "expected at most %d labels, got %zd", S2C_MAX_STEPS, steps);
    if (steps < 0 || steps > S2C_MAX_STEPS) return -1;
    for (Py_ssize_t i = 0; i < steps; i++) {
        const long label = PyLong_AsLong(PyList_GetItem(labels, i));
        if (PyErr_Occurred()) return -1;
        if (!s2c_is_label((int)label, model->sizes.pieces)) {
            PyErr_Format(PyExc_ValueError, "expected a label of the model, got %ld", label);
            return -1;
        }
        step[i].label = (uint16_t)label;
    }
    return (int)steps;
}

static PyObject *form_intents(PyObject *self, PyObject *args)
{
    PyObject *capsule, *labels;
    s2c_step step[S2C_MAX_STEPS];
    uint16_t intent[S2C_MAX_OWN_INTENTS];
    (void)self;
    const s2c_model *model = PyArg_ParseTuple(args, "OO", &capsule, &labels) ? s2c_model_of(capsule) : NULL;
    const int steps = model ? read_labels(model, labels, step) : -1;
    if (steps < 0) return NULL;
    return s2c_list_of_ids(intent, model->forms ? s2c_form_intents(model, step, steps, intent) : 0);
}

static PyObject *form_marks(PyObject *self, PyObject *args)
{
    PyObject *capsule, *labels;
    s2c_step step[S2C_MAX_STEPS];
    (void)self;
    const s2c_model *model = PyArg_ParseTuple(args, "OO", &capsule, &labels) ? s2c_model_of(capsule) : NULL;
    const int steps = model ? read_labels(model, labels, step) : -1;
    return steps < 0 ? NULL : PyLong_FromLong(model->forms ? (long)s2c_form_marks(model, step, steps) : 0);
}

static PyObject *form_text(PyObject *self, PyObject *args)
{
    PyObject *capsule, *labels;
    s2c_step step[S2C_MAX_STEPS];
    char text[S2C_MAX_COMMAND];
    (void)self;
    const s2c_model *model = PyArg_ParseTuple(args, "OO", &capsule, &labels) ? s2c_model_of(capsule) : NULL;
    const int steps = model ? read_labels(model, labels, step) : -1;
    if (steps < 0) return NULL;
    const size_t length = s2c_form_text(model, step, steps, text, sizeof text);
    return PyUnicode_FromStringAndSize(text, (Py_ssize_t)(length < sizeof text ? length : sizeof text - 1));
}

static PyObject *lookup(PyObject *self, PyObject *args)
{
    PyObject *capsule, *word;
    Py_ssize_t length;
    (void)self;
    if (!PyArg_ParseTuple(args, "OO", &capsule, &word)) return NULL;
    const vocabulary *v = PyCapsule_GetPointer(capsule, vocabulary_name);
    const char *text = v ? PyUnicode_AsUTF8AndSize(word, &length) : NULL;
    if (!text) return NULL;
    return PyLong_FromLong(length > S2C_MAX_BYTES ? -1 : s2c_word_rank(v->offset, v->text, v->words, text, (int)length));
}

static PyObject *token_ids(PyObject *self, PyObject *args)
{
    PyObject *capsule, *bytes;
    (void)self;
    if (!PyArg_ParseTuple(args, "OO", &capsule, &bytes)) return NULL;
    const vocabulary *v = PyCapsule_GetPointer(capsule, vocabulary_name);
    return v ? id_list(bytes, v->offset, v->text, v->words) : NULL;
}

PyMethodDef s2c_parts_methods[] = {
    {"form_intents", form_intents, METH_VARARGS, "form_intents(model, labels) -> [intents that a command of these labels may come from]"},
    {"form_marks", form_marks, METH_VARARGS, "form_marks(model, labels) -> marks that some of these intents have, or-ed: 0x4000 says an argument twice, 0x8000 destroys"},
    {"form_text", form_text, METH_VARARGS, "form_text(model, labels) -> the command form of these labels, with types for slots"},
    {"source_ids", source_ids, METH_VARARGS, "source_ids(model, text: bytes) -> [id of each token]"},
    {"known_words", known_words, METH_VARARGS, "known_words(model, text: bytes) -> [0 of each token that is a word the model does not know, else 1]"},
    {"aliases", aliases, METH_VARARGS, "aliases(text: bytes) -> [first token with the same type and value, of each token]"},
    {"allowed", allowed, METH_VARARGS, "allowed(model, text: bytes, label: int) -> [positions of the tokens that the slot takes]"},
    {"fill", fill, METH_VARARGS, "fill(model, text: bytes, steps: [(label, position)]) -> command or None"},
    {"vocabulary", vocabulary_open, METH_VARARGS, "vocabulary(words_section: bytes) -> vocabulary"},
    {"lookup", lookup, METH_VARARGS, "lookup(vocabulary, word: str) -> rank or -1"},
    {"token_ids", token_ids, METH_VARARGS, "token_ids(vocabulary, text: bytes) -> [id of each token]"},
    {NULL, NULL, 0, NULL}};
