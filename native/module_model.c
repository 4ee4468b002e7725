/* module_model.c - the model functions of seq2cmd._core. Every argument comes from Python code and is checked. */
#include <stdlib.h>
#include <string.h>
#include "arguments.h"
#include "engine.h"
#include "forms.h"
#include "kernels.h"
#include "mapping.h"
#include "module.h"
#include "slots.h"

#define NEXT_STEP "reinstall seq2cmd or run `seq2cmd pack` again"

static const char model_name[] = "seq2cmd.model", vocabulary_name[] = "seq2cmd.vocabulary";

/* What one translation needs besides the model. They are kept with the model, as many as have translated at once: memory that was returned to the
   system would have to be zeroed by it for every request. */
typedef struct workspace {
    struct workspace *next;
    s2c_text text;
    s2c_result result;
    char scratch[64]; /* and s2c_scratch_size more */
} workspace;

typedef struct { s2c_model model; s2c_mapping mapping; workspace *spare; /* taken and given back under the GIL */ } handle;

/* ---- lists ---- */

/* Puts item (its reference is taken over) at the end; 0, or -1 with an exception. */
static int append(PyObject *list, PyObject *item)
{
    const int failed = !item || PyList_Append(list, item);
    if (item) Py_DECREF(item);
    return failed ? -1 : 0;
}

static PyObject *drop(PyObject *list)
{
    Py_DECREF(list);
    return NULL;
}

static PyObject *list_of_floats(const float *values, int count)
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < count; i++)
        if (append(list, PyFloat_FromDouble((double)values[i]))) return drop(list);
    return list;
}

static PyObject *list_of_ids(const uint16_t *values, int count)
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < count; i++)
        if (append(list, PyLong_FromLong(values[i]))) return drop(list);
    return list;
}

PyObject *s2c_token_list(const s2c_text *text)
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < text->count; i++) {
        const s2c_token *t = &text->token[i];
        if (append(list, Py_BuildValue("(NiiiNLi)", PyUnicode_FromStringAndSize(text->buffer + t->word, t->word_length), (int)t->type,
                                       (int)t->start, (int)t->end, PyBytes_FromStringAndSize(text->buffer + t->value, t->value_length),
                                       (long long)t->amount, (int)t->tilde)))
            return drop(list);
    }
    return list;
}

/* ---- arguments of the functions ---- */

static int read_text(PyObject *bytes, int max_characters, s2c_text *text)
{
    char *data;
    Py_ssize_t length;
    if (PyBytes_AsStringAndSize(bytes, &data, &length)) return 0;
    const s2c_status status = s2c_tokenize(data, (size_t)length, max_characters, text);
    if (status != S2C_OK) s2c_raise_request_status((int)status, data, (size_t)length, max_characters);
    return status == S2C_OK;
}

/* For a request that read_text has taken. */
static void raise_status(s2c_status status, PyObject *bytes, int max_characters)
{
    char *data;
    Py_ssize_t length;
    if (!PyBytes_AsStringAndSize(bytes, &data, &length)) s2c_raise_request_status((int)status, data, (size_t)length, max_characters);
}

static handle *get_handle(PyObject *capsule) { return PyCapsule_GetPointer(capsule, model_name); }

const s2c_model *s2c_model_of(PyObject *capsule)
{
    const handle *h = get_handle(capsule);
    return h ? &h->model : NULL;
}

/* ---- opening ---- */

static void handle_free(PyObject *capsule)
{
    handle *h = get_handle(capsule);
    while (h->spare) {
        workspace *w = h->spare;
        h->spare = w->next;
        free(w);
    }
    s2c_unmap(&h->mapping);
    free(h);
}

static int check_sha256(const s2c_mapping *mapping, const char *name, const char *expected)
{
    char got[65];
    if (!expected[0]) return 1;
    s2c_sha256(mapping->data, mapping->length, got);
    if (strcmp(got, expected) == 0) return 1;
    PyErr_Format(s2c_model_error, "%s: expected a file with SHA-256 %s, got %s: " NEXT_STEP, name, expected, got);
    return 0;
}

/* Takes the mapping over. */
static PyObject *open_mapping(s2c_mapping *mapping, const char *name, const char *expected)
{
    PyObject *capsule = NULL;
    handle *h = calloc(1, sizeof *h);
    if (!h) PyErr_NoMemory();
    else if (check_sha256(mapping, name, expected)) {
        h->mapping = *mapping;
        if (s2c_model_open(mapping->data, mapping->length, &h->model) == S2C_OK) capsule = PyCapsule_New(h, model_name, handle_free);
        else
            PyErr_Format(s2c_model_error, "%s: expected a seq2cmd model file of format %d, got %zd bytes that are damaged, cut off or something else: " NEXT_STEP,
                         name, (int)S2C_FORMAT_VERSION, (Py_ssize_t)mapping->length);
    }
    if (!capsule) {
        free(h);
        s2c_unmap(mapping);
    }
    return capsule;
}

static PyObject *load(PyObject *self, PyObject *args)
{
    const char *path, *expected = "";
    s2c_mapping mapping;
    (void)self;
    if (!PyArg_ParseTuple(args, "s|s", &path, &expected)) return NULL;
    if (!s2c_map_file(path, &mapping)) return PyErr_SetFromErrnoWithFilename(PyExc_OSError, path);
    return open_mapping(&mapping, path, expected);
}

static PyObject *load_bytes(PyObject *self, PyObject *args)
{
    PyObject *bytes;
    char *data;
    Py_ssize_t length;
    s2c_mapping mapping;
    (void)self;
    if (!PyArg_ParseTuple(args, "O", &bytes) || PyBytes_AsStringAndSize(bytes, &data, &length)) return NULL;
    if (!s2c_map_copy(data, (size_t)length, &mapping)) return PyErr_NoMemory();
    return open_mapping(&mapping, "model", "");
}

/* ---- what a model holds ---- */

static PyObject *describe(PyObject *self, PyObject *args)
{
    PyObject *capsule;
    (void)self;
    const handle *h = PyArg_ParseTuple(args, "O", &capsule) ? get_handle(capsule) : NULL;
    if (!h) return NULL;
    const s2c_sizes *s = &h->model.sizes;
    return Py_BuildValue("(iiiiiiiiiiiiiiii)", s->source, s->pieces, s->types, s->embedding, s->encoder, s->decoder, s->attention, s->intents,
                         s->intent, s->word_bits, s->ngrams, s->ngram, h->model.words, h->model.states, h->model.edges, h->model.forms);
}

static PyObject *states(PyObject *self, PyObject *args)
{
    PyObject *capsule;
    (void)self;
    const handle *h = PyArg_ParseTuple(args, "O", &capsule) ? get_handle(capsule) : NULL;
    if (!h) return NULL;
    const s2c_model *m = &h->model;
    return Py_BuildValue("(NNN)", list_of_ids(m->first, m->states + 1), list_of_ids(m->label, m->edges), list_of_ids(m->next, m->edges));
}

static PyObject *pieces(PyObject *self, PyObject *args)
{
    PyObject *capsule;
    (void)self;
    const handle *h = PyArg_ParseTuple(args, "O", &capsule) ? get_handle(capsule) : NULL;
    PyObject *list = h ? PyList_New(0) : NULL;
    for (int i = 0; list && i < h->model.sizes.pieces; i++) {
        const uint32_t start = h->model.piece_offset[i], end = h->model.piece_offset[i + 1];
        if (append(list, Py_BuildValue("(Ni)", PyUnicode_FromStringAndSize(h->model.piece_text + start, (Py_ssize_t)(end - start)),
                                       (int)h->model.piece_glue[i])))
            return drop(list);
    }
    return list;
}

static PyObject *judge(PyObject *self, PyObject *args)
{
    PyObject *capsule;
    (void)self;
    const handle *h = PyArg_ParseTuple(args, "O", &capsule) ? get_handle(capsule) : NULL;
    float number[16];
    if (!h) return NULL;
    const s2c_judge *j = &h->model.judge;
    memcpy(number, j->coefficient, sizeof j->coefficient);
    number[6] = j->answer, number[7] = j->unsure, number[8] = j->unused_argument, number[9] = j->unknown_word;
    number[10] = j->silence, number[11] = j->no_intent, number[12] = j->own_intent, number[13] = j->intent;
    number[14] = j->careful;
    number[15] = j->repeated;
    return list_of_floats(number, 16);
}

static PyObject *set_kernel(PyObject *self, PyObject *args)
{
    PyObject *capsule;
    const char *name = "";
    (void)self;
    handle *h = PyArg_ParseTuple(args, "O|s", &capsule, &name) ? get_handle(capsule) : NULL;
    if (!h) return NULL;
    if (name[0]) {
        const s2c_kernels *kernels = s2c_named_kernels(name);
        if (!kernels) return PyErr_Format(PyExc_ValueError, "expected the name of kernels that this processor can run, got %s: use portable", name);
        h->model.kernels = kernels;
    }
    return PyUnicode_FromString(h->model.kernels->name);
}

/* ---- translating ---- */

static workspace *take_workspace(handle *h)
{
    workspace *w = h->spare;
    if (w) h->spare = w->next;
    else if (!(w = malloc(sizeof *w + s2c_scratch_size(&h->model)))) PyErr_NoMemory();
    return w;
}

static void give_workspace_back(handle *h, workspace *w)
{
    w->next = h->spare;
    h->spare = w;
}

static PyObject *hypothesis_tuple(const s2c_hypothesis *h)
{
    PyObject *steps = PyList_New(0);
    for (int i = 0; steps && i < h->steps; i++)
        if (append(steps, Py_BuildValue("(iid)", (int)h->step[i].label, (int)h->step[i].position, (double)h->step[i].log_probability))) return drop(steps);
    return steps ? Py_BuildValue("(sddN)", h->command, (double)h->score, (double)h->confidence, steps) : NULL;
}

static PyObject *hypothesis_list(const s2c_result *result)
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < result->count; i++)
        if (append(list, hypothesis_tuple(&result->hypothesis[i]))) return drop(list);
    return list;
}

static PyObject *attention_rows(const s2c_result *result)
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list && result->count && i < result->hypothesis[0].steps; i++)
        if (append(list, list_of_floats(result->attention[i], result->tokens))) return drop(list);
    return list;
}

static PyObject *nothing(void)
{
    Py_INCREF(Py_None);
    return Py_None;
}

static PyObject *report(const workspace *w, int attention)
{
    return Py_BuildValue("(iNNN)", w->result.verdict, hypothesis_list(&w->result), attention ? s2c_token_list(&w->text) : nothing(),
                         attention ? attention_rows(&w->result) : nothing());
}

/* Reads the request and searches; 0 with an exception when it cannot be read. */
static int search(const handle *h, workspace *w, PyObject *bytes, int beam, int max_characters)
{
    if (!read_text(bytes, max_characters, &w->text)) return 0;
    void *scratch = w->scratch + (64 - (uintptr_t)w->scratch % 64) % 64;
    s2c_status status;
    Py_BEGIN_ALLOW_THREADS
    status = s2c_translate(&h->model, &w->text, beam, scratch, &w->result);
    Py_END_ALLOW_THREADS
    if (status == S2C_OK || status == S2C_NO_COMMAND) return 1;
    raise_status(status, bytes, max_characters);
    return 0;
}

static PyObject *translate(PyObject *self, PyObject *args)
{
    PyObject *capsule, *bytes, *answer = NULL;
    int beam, max_characters, attention;
    (void)self;
    handle *h = PyArg_ParseTuple(args, "OOiii", &capsule, &bytes, &beam, &max_characters, &attention) ? get_handle(capsule) : NULL;
    workspace *w = h ? take_workspace(h) : NULL;
    if (!w) return NULL;
    if (search(h, w, bytes, beam, max_characters)) answer = report(w, attention);
    give_workspace_back(h, w);
    return answer;
}

static PyObject *features(PyObject *self, PyObject *args)
{
    PyObject *capsule, *bytes, *list = NULL;
    int beam;
    (void)self;
    handle *h = PyArg_ParseTuple(args, "OOi", &capsule, &bytes, &beam) ? get_handle(capsule) : NULL;
    workspace *w = h ? take_workspace(h) : NULL;
    if (!w) return NULL;
    if (search(h, w, bytes, beam, 0)) {
        list = PyList_New(0);
        for (int i = 0; list && w->result.count && i < S2C_FEATURES; i++)
            if (append(list, PyFloat_FromDouble(w->result.feature[i]))) list = drop(list);
    }
    give_workspace_back(h, w);
    return list;
}

/* ---- the parts of a translation, for the Python decoder and the lab ---- */

static PyObject *id_list(PyObject *bytes, const uint32_t *offset, const char *words, int count)
{
    s2c_text text;
    PyObject *list = read_text(bytes, S2C_MAX_BYTES, &text) ? PyList_New(0) : NULL;
    for (int i = 0; list && i < text.count; i++)
        if (append(list, PyLong_FromLong(s2c_token_id(offset, words, count, &text, i)))) return drop(list);
    return list;
}

static PyObject *source_ids(PyObject *self, PyObject *args)
{
    PyObject *capsule, *bytes;
    (void)self;
    const handle *h = PyArg_ParseTuple(args, "OO", &capsule, &bytes) ? get_handle(capsule) : NULL;
    return h ? id_list(bytes, h->model.word_offset, h->model.word_text, h->model.words) : NULL;
}

static PyObject *known_words(PyObject *self, PyObject *args)
{
    PyObject *capsule, *bytes;
    s2c_text text;
    (void)self;
    const handle *h = PyArg_ParseTuple(args, "OO", &capsule, &bytes) ? get_handle(capsule) : NULL;
    PyObject *list = h && read_text(bytes, S2C_MAX_BYTES, &text) ? PyList_New(0) : NULL;
    for (int i = 0; list && i < text.count; i++) {
        const s2c_token *t = &text.token[i];
        const s2c_model *m = &h->model;
        const int known = s2c_is_word(m->word_offset, m->word_text, m->words, text.buffer + t->word, t->word_length);
        if (append(list, PyLong_FromLong(t->type != S2C_WORD || known))) return drop(list);
    }
    return list;
}

static PyObject *aliases(PyObject *self, PyObject *args)
{
    PyObject *bytes;
    s2c_text text;
    int alias[S2C_MAX_TOKENS];
    (void)self;
    PyObject *list = PyArg_ParseTuple(args, "O", &bytes) && read_text(bytes, S2C_MAX_BYTES, &text) ? PyList_New(0) : NULL;
    if (list) s2c_aliases(&text, alias);
    for (int i = 0; list && i < text.count; i++)
        if (append(list, PyLong_FromLong(alias[i]))) return drop(list);
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
    if (!PyArg_ParseTuple(args, "OOi", &capsule, &bytes, &label) || !get_handle(capsule)) return NULL;
    if (!s2c_is_label(label, 0)) return bad_label(label);
    if (!read_text(bytes, S2C_MAX_BYTES, &text)) return NULL;
    s2c_aliases(&text, alias);
    const uint64_t fits = s2c_allowed(&text, alias, (unsigned)label);
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < text.count; i++)
        if ((fits >> i & 1) && append(list, PyLong_FromLong(i))) return drop(list);
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
    const handle *h = PyArg_ParseTuple(args, "OOO", &capsule, &bytes, &list) ? get_handle(capsule) : NULL;
    if (!h || !read_text(bytes, S2C_MAX_BYTES, &text)) return NULL;
    const Py_ssize_t count = PyList_Size(list);
    if (count < 0) return NULL;
    if (count > S2C_MAX_STEPS) return PyErr_Format(PyExc_ValueError, "expected at most %d steps, got %zd: split the command", (int)S2C_MAX_STEPS, count);
    for (Py_ssize_t i = 0; i < count; i++)
        if (!read_step(&h->model, &text, PyList_GetItem(list, i), &step[i])) return NULL;
    if (!s2c_write_command(&h->model, &text, step, (int)count, command, (int)sizeof command)) return nothing();
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
    const handle *h = PyArg_ParseTuple(args, "OO", &capsule, &labels) ? get_handle(capsule) : NULL;
    const int steps = h ? read_labels(&h->model, labels, step) : -1;
    if (steps < 0) return NULL;
    const int count = h->model.forms ? s2c_form_intents(&h->model, step, steps, intent) : 0;
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < count; i++)
        if (append(list, PyLong_FromLong(intent[i]))) return drop(list);
    return list;
}

static PyObject *form_marks(PyObject *self, PyObject *args)
{
    PyObject *capsule, *labels;
    s2c_step step[S2C_MAX_STEPS];
    (void)self;
    const handle *h = PyArg_ParseTuple(args, "OO", &capsule, &labels) ? get_handle(capsule) : NULL;
    const int steps = h ? read_labels(&h->model, labels, step) : -1;
    return steps < 0 ? NULL : PyLong_FromLong(h->model.forms ? (long)s2c_form_marks(&h->model, step, steps) : 0);
}

static PyObject *form_text(PyObject *self, PyObject *args)
{
    PyObject *capsule, *labels;
    s2c_step step[S2C_MAX_STEPS];
    char text[S2C_MAX_COMMAND];
    (void)self;
    const handle *h = PyArg_ParseTuple(args, "OO", &capsule, &labels) ? get_handle(capsule) : NULL;
    const int steps = h ? read_labels(&h->model, labels, step) : -1;
    if (steps < 0) return NULL;
    const size_t length = s2c_form_text(&h->model, step, steps, text, sizeof text);
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

static PyObject *sha256(PyObject *self, PyObject *args)
{
    PyObject *bytes;
    char *data, hex[65];
    Py_ssize_t length;
    (void)self;
    if (!PyArg_ParseTuple(args, "O", &bytes) || PyBytes_AsStringAndSize(bytes, &data, &length)) return NULL;
    s2c_sha256(data, (size_t)length, hex);
    return PyUnicode_FromString(hex);
}

PyMethodDef s2c_model_methods[] = {
    {"load", load, METH_VARARGS, "load(path: str, sha256: str = '') -> model"},
    {"load_bytes", load_bytes, METH_VARARGS, "load_bytes(data: bytes) -> model"},
    {"describe", describe, METH_VARARGS, "describe(model) -> (source, pieces, types, E, H, D, A, N, Q, word bits, P, G, words, states, edges, forms)"},
    {"states", states, METH_VARARGS, "states(model) -> (first, label, next)"},
    {"pieces", pieces, METH_VARARGS, "pieces(model) -> [(text, glue)]"},
    {"form_intents", form_intents, METH_VARARGS, "form_intents(model, labels) -> [intents that a command of these labels may come from]"},
    {"form_marks", form_marks, METH_VARARGS, "form_marks(model, labels) -> marks that some of these intents have, or-ed: 0x4000 says an argument twice, 0x8000 destroys"},
    {"form_text", form_text, METH_VARARGS, "form_text(model, labels) -> the command form of these labels, with types for slots"},
    {"judge", judge, METH_VARARGS, "judge(model) -> 16 floats"},
    {"set_kernel", set_kernel, METH_VARARGS, "set_kernel(model, name: str = '') -> name of the kernels in use; for tests, while no other thread translates"},
    {"translate", translate, METH_VARARGS,
     "translate(model, text: bytes, beam: int, max_characters: int, attention: int) -> (verdict, hypotheses, tokens or None, attention or None)"},
    {"features", features, METH_VARARGS, "features(model, text: bytes, beam: int) -> [what the judge looks at], empty when there is no command"},
    {"source_ids", source_ids, METH_VARARGS, "source_ids(model, text: bytes) -> [id of each token]"},
    {"known_words", known_words, METH_VARARGS, "known_words(model, text: bytes) -> [0 of each token that is a word the model does not know, else 1]"},
    {"aliases", aliases, METH_VARARGS, "aliases(text: bytes) -> [first token with the same type and value, of each token]"},
    {"allowed", allowed, METH_VARARGS, "allowed(model, text: bytes, label: int) -> [positions of the tokens that the slot takes]"},
    {"fill", fill, METH_VARARGS, "fill(model, text: bytes, steps: [(label, position)]) -> command or None"},
    {"vocabulary", vocabulary_open, METH_VARARGS, "vocabulary(words_section: bytes) -> vocabulary"},
    {"lookup", lookup, METH_VARARGS, "lookup(vocabulary, word: str) -> rank or -1"},
    {"token_ids", token_ids, METH_VARARGS, "token_ids(vocabulary, text: bytes) -> [id of each token]"},
    {"sha256", sha256, METH_VARARGS, "sha256(data: bytes) -> str"},
    {NULL, NULL, 0, NULL}};
