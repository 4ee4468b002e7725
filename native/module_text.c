/* module_text.c - the text and shell functions of seq2cmd._core. Every argument comes from Python code and is checked. */
#include "messages.h"
#include "module.h"
#include "shell.h"
#include "slots.h"
#include "target_shell.h"

enum { MAX_PIECES = 256, MAX_COMMAND = 8192 };

/* ---- errors ---- */

/* TextError(status, message); takes the message over. Returns NULL. */
static PyObject *raise_text_error(int status, PyObject *message)
{
    PyObject *arguments = message ? Py_BuildValue("(iN)", status, message) : NULL;
    if (arguments) {
        PyErr_SetObject(s2c_text_error, arguments);
        Py_DECREF(arguments);
    }
    return NULL;
}

PyObject *s2c_raise_request_status(int status, const char *request, size_t length, int max_characters)
{
    char message[160];
    s2c_writer writer = {message, sizeof message, 0};
    s2c_write_message(&writer, (s2c_status)status, request, length, max_characters);
    s2c_end_text(&writer);
    return raise_text_error(status, PyUnicode_FromString(message));
}

/* ---- tokens and slots ---- */

static PyObject *tokenize(PyObject *self, PyObject *arguments)
{
    PyObject *bytes;
    int max_characters = 0;
    s2c_text text;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "O|i", &bytes, &max_characters) || !s2c_read_text(bytes, max_characters, &text)) return NULL;
    return s2c_token_list(&text);
}

static PyObject *list_of_names(PyObject *arguments, const char *const *names, int count)
{
    if (!PyArg_ParseTuple(arguments, "")) return NULL;
    PyObject *list = PyList_New(count);
    for (int i = 0; list && i < count; i++) {
        PyObject *name = PyUnicode_FromString(names[i]);
        if (!name || PyList_SetItem(list, i, name)) {
            Py_DECREF(list);
            return NULL;
        }
    }
    return list;
}

static PyObject *token_types(PyObject *self, PyObject *arguments)
{
    (void)self;
    return list_of_names(arguments, s2c_token_type_name, S2C_TOKEN_TYPES);
}

static PyObject *slot_types(PyObject *self, PyObject *arguments)
{
    (void)self;
    return list_of_names(arguments, s2c_slot_type_name, S2C_SLOT_TYPES);
}

/* None, or (value, open_glob, tilde). */
static PyObject *slot_value(const s2c_text *text, int slot_type, int token)
{
    char value[S2C_TEXT_BUFFER];
    int open_glob, tilde, length = s2c_slot_value(slot_type, text, token, value, (int)sizeof value, &open_glob, &tilde);
    if (length < 0) Py_RETURN_NONE;
    return Py_BuildValue("(Nii)", PyBytes_FromStringAndSize(value, length), open_glob, tilde);
}

static PyObject *slot_values(PyObject *self, PyObject *arguments)
{
    PyObject *bytes;
    int slot_type;
    s2c_text text;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "Oi", &bytes, &slot_type)) return NULL;
    if (slot_type < 0 || slot_type >= S2C_SLOT_TYPES)
        return PyErr_Format(PyExc_ValueError, "slot type %d does not exist: give an index of slot_types(), 0 to %d", slot_type, S2C_SLOT_TYPES - 1);
    if (!s2c_read_text(bytes, 0, &text)) return NULL;
    PyObject *list = PyList_New(text.count);
    for (int i = 0; list && i < text.count; i++) {
        PyObject *value = slot_value(&text, slot_type, i);
        if (!value || PyList_SetItem(list, i, value)) {
            Py_DECREF(list);
            return NULL;
        }
    }
    return list;
}

/* ---- render ---- */

/* The piece that a tuple describes; its text stays the tuple's. 0 with an exception. */
static int read_piece(PyObject *tuple, int index, s2c_piece *piece)
{
    PyObject *bytes;
    char *data;
    Py_ssize_t length;
    int argument, glue, label, open_glob, tilde;
    if (!tuple || PyTuple_Size(tuple) < 0) {
        PyErr_Format(PyExc_TypeError, "piece %d: a tuple (text, argument, glue, label, open_glob, tilde) is expected", index);
        return 0;
    }
    if (!PyArg_ParseTuple(tuple, "Oiiiii", &bytes, &argument, &glue, &label, &open_glob, &tilde)) return 0;
    if (PyBytes_AsStringAndSize(bytes, &data, &length)) return 0;
    if (length > MAX_COMMAND || glue < 0 || glue > (S2C_GLUE_LEFT | S2C_GLUE_RIGHT) || label < 0 || label > 0xffff) {
        PyErr_Format(PyExc_ValueError, "piece %d: a text of at most %d bytes, glue 0 to 3 and label 0 to 65535 are expected, got %zd bytes, %d and %d",
                     index, MAX_COMMAND, length, glue, label);
        return 0;
    }
    *piece = (s2c_piece){data, (int)length, argument != 0, (uint8_t)glue, (uint16_t)label, open_glob != 0, tilde != 0};
    return 1;
}

static const char *shell_message(s2c_shell_status status)
{
    switch (status) {
    case S2C_SHELL_FULL: return "the command is over 8191 bytes: use shorter arguments";
    case S2C_SHELL_DASH: return "an argument starts with a dash and would be read as an option: write it with ./ before it, or use another form";
    case S2C_SHELL_CONTEXT: return "the form puts an argument where it cannot be quoted (double quotes, backticks, after $ or a backslash) "
                                   "or leaves a quote open: change the form";
    case S2C_SHELL_VALUE: return "an argument holds a line break or a NUL, or is no size, where this form cannot carry it: change it";
    default: return "unexpected status of the shell writer: please report this";
    }
}

/* Tuples of a list are borrowed, so the list must not change while their texts are in use: render calls no Python code in between. */
static PyObject *render(PyObject *self, PyObject *arguments)
{
    PyObject *list;
    s2c_piece pieces[MAX_PIECES];
    char command[MAX_COMMAND];
    int length;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "O", &list)) return NULL;
    const Py_ssize_t count = PyList_Size(list);
    if (count < 0) {
        PyErr_SetString(PyExc_TypeError, "render takes a list of pieces");
        return NULL;
    }
    if (count > MAX_PIECES) return PyErr_Format(PyExc_ValueError, "%zd pieces: at most %d are expected", count, MAX_PIECES);
    for (int i = 0; i < count; i++)
        if (!read_piece(PyList_GetItem(list, i), i, &pieces[i])) return NULL;
    const s2c_shell_status status = s2c_render(pieces, (int)count, command, MAX_COMMAND, &length);
    if (status != S2C_SHELL_OK) {
        PyErr_SetString(PyExc_ValueError, shell_message(status));
        return NULL;
    }
    return PyBytes_FromStringAndSize(command, length);
}

/* ---- the user's own shell ---- */

static PyObject *shells(PyObject *self, PyObject *arguments)
{
    (void)self;
    return list_of_names(arguments, s2c_shell_name, S2C_SHELLS);
}

static PyObject *for_shell(PyObject *self, PyObject *arguments)
{
    const char *command;
    char written[MAX_COMMAND];
    int shell;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "si", &command, &shell)) return NULL;
    if (shell < 0 || shell >= S2C_SHELLS) return PyErr_Format(PyExc_ValueError, "shell %d does not exist: give an index of shells()", shell);
    if (s2c_for_shell(command, (s2c_shell)shell, written, MAX_COMMAND) < 0) Py_RETURN_NONE;
    return PyUnicode_FromString(written);
}

PyMethodDef s2c_text_methods[] = {
    {"tokenize", tokenize, METH_VARARGS, "tokenize(text: bytes, max_characters: int = 0) -> [(word, type, start, end, value, amount, tilde)]"},
    {"token_types", token_types, METH_VARARGS, "token_types() -> names of the token types"},
    {"slot_types", slot_types, METH_VARARGS, "slot_types() -> names of the slot types"},
    {"slot_values", slot_values, METH_VARARGS, "slot_values(text: bytes, slot_type: int) -> [None or (value, open_glob, tilde), of each token]"},
    {"render", render, METH_VARARGS, "render(pieces: [(text: bytes, argument, glue, label, open_glob, tilde)]) -> bytes"},
    {"shells", shells, METH_VARARGS, "shells() -> names of the shells that for_shell knows"},
    {"for_shell", for_shell, METH_VARARGS, "for_shell(command: str, shell: int) -> the command as that shell has to be told it, or None"},
    {NULL, NULL, 0, NULL}};
