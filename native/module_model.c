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

static const char model_name[] = "seq2cmd.model";

/* What one translation needs besides the model. They are kept with the model, as many as have translated at once: memory that was returned to the
   system would have to be zeroed by it for every request. */
typedef struct workspace {
    struct workspace *next;
    s2c_text text;
    s2c_result result;
    char scratch[64]; /* and s2c_scratch_size more */
} workspace;

typedef struct {
    s2c_model model;
    s2c_mapping mapping;
    void *room;       /* where its weights are unfolded, if they have to be */
    workspace *spare; /* taken and given back under the GIL */
} handle;

/* ---- arguments of the functions ---- */

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
    free(h->room);
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
    const size_t room = s2c_model_room(mapping->data, mapping->length);
    if (h && room) h->room = malloc(room);
    if (!h || (room && !h->room)) PyErr_NoMemory();
    else if (check_sha256(mapping, name, expected)) {
        h->mapping = *mapping;
        if (s2c_model_open(mapping->data, mapping->length, h->room, room, &h->model) == S2C_OK) capsule = PyCapsule_New(h, model_name, handle_free);
        else
            PyErr_Format(s2c_model_error, "%s: expected a seq2cmd model file of format %d, got %zd bytes that are damaged, cut off or something else: " NEXT_STEP,
                         name, (int)S2C_FORMAT_VERSION, (Py_ssize_t)mapping->length);
    }
    if (!capsule) {
        if (h) free(h->room);
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
    return Py_BuildValue("(iiiiiiiiiiiiiiiii)", s->source, s->pieces, s->types, s->embedding, s->encoder, s->decoder, s->attention, s->intents,
                         s->intent, s->word_bits, s->ngrams, s->ngram, s->weight_bits, h->model.words, h->model.states, h->model.edges, h->model.forms);
}

static PyObject *states(PyObject *self, PyObject *args)
{
    PyObject *capsule;
    (void)self;
    const handle *h = PyArg_ParseTuple(args, "O", &capsule) ? get_handle(capsule) : NULL;
    if (!h) return NULL;
    const s2c_model *m = &h->model;
    return Py_BuildValue("(NNN)", s2c_list_of_ids(m->first, m->states + 1), s2c_list_of_ids(m->label, m->edges), s2c_list_of_ids(m->next, m->edges));
}

static PyObject *pieces(PyObject *self, PyObject *args)
{
    PyObject *capsule;
    (void)self;
    const handle *h = PyArg_ParseTuple(args, "O", &capsule) ? get_handle(capsule) : NULL;
    PyObject *list = h ? PyList_New(0) : NULL;
    for (int i = 0; list && i < h->model.sizes.pieces; i++) {
        const uint32_t start = h->model.piece_offset[i], end = h->model.piece_offset[i + 1];
        if (s2c_append(list, Py_BuildValue("(Ni)", PyUnicode_FromStringAndSize(h->model.piece_text + start, (Py_ssize_t)(end - start)),
                                       (int)h->model.piece_glue[i])))
            return s2c_drop(list);
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
    return s2c_list_of_floats(number, 16);
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
        if (s2c_append(steps, Py_BuildValue("(iid)", (int)h->step[i].label, (int)h->step[i].position, (double)h->step[i].log_probability)))
            return s2c_drop(steps);
    return steps ? Py_BuildValue("(sddN)", h->command, (double)h->score, (double)h->confidence, steps) : NULL;
}

static PyObject *hypothesis_list(const s2c_result *result)
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < result->count; i++)
        if (s2c_append(list, hypothesis_tuple(&result->hypothesis[i]))) return s2c_drop(list);
    return list;
}

static PyObject *attention_rows(const s2c_result *result)
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list && result->count && i < result->hypothesis[0].steps; i++)
        if (s2c_append(list, s2c_list_of_floats(result->attention[i], result->tokens))) return s2c_drop(list);
    return list;
}

static PyObject *report(const workspace *w, int attention)
{
    return Py_BuildValue("(iNNN)", w->result.verdict, hypothesis_list(&w->result), attention ? s2c_token_list(&w->text) : s2c_nothing(),
                         attention ? attention_rows(&w->result) : s2c_nothing());
}

/* Reads the request and searches; 0 with an exception when it cannot be read. */
static int search(const handle *h, workspace *w, PyObject *bytes, int beam, int max_characters)
{
    if (!s2c_read_text(bytes, max_characters, &w->text)) return 0;
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
            if (s2c_append(list, PyFloat_FromDouble(w->result.feature[i]))) list = s2c_drop(list);
    }
    give_workspace_back(h, w);
    return list;
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
    {"judge", judge, METH_VARARGS, "judge(model) -> 16 floats"},
    {"set_kernel", set_kernel, METH_VARARGS, "set_kernel(model, name: str = '') -> name of the kernels in use; for tests, while no other thread translates"},
    {"translate", translate, METH_VARARGS,
     "translate(model, text: bytes, beam: int, max_characters: int, attention: int) -> (verdict, hypotheses, tokens or None, attention or None)"},
    {"features", features, METH_VARARGS, "features(model, text: bytes, beam: int) -> [what the judge looks at], empty when there is no command"},
    {"sha256", sha256, METH_VARARGS, "sha256(data: bytes) -> str"},
    {NULL, NULL, 0, NULL}};
