/* module_lists.c - what the functions of the extension make lists of, and how they read a request. */
#include "module.h"

int s2c_append(PyObject *list, PyObject *item)
{
    const int failed = !item || PyList_Append(list, item);
    if (item) Py_DECREF(item);
    return failed ? -1 : 0;
}

PyObject *s2c_drop(PyObject *list)
{
    Py_DECREF(list);
    return NULL;
}

PyObject *s2c_list_of_floats(const float *values, int count)
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < count; i++)
        if (s2c_append(list, PyFloat_FromDouble((double)values[i]))) return s2c_drop(list);
    return list;
}

PyObject *s2c_list_of_ids(const uint16_t *values, int count)
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < count; i++)
        if (s2c_append(list, PyLong_FromLong(values[i]))) return s2c_drop(list);
    return list;
}

PyObject *s2c_token_list(const s2c_text *text)
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list && i < text->count; i++) {
        const s2c_token *t = &text->token[i];
        if (s2c_append(list, Py_BuildValue("(NiiiNLi)", PyUnicode_FromStringAndSize(text->buffer + t->word, t->word_length), (int)t->type,
                                       (int)t->start, (int)t->end, PyBytes_FromStringAndSize(text->buffer + t->value, t->value_length),
                                       (long long)t->amount, (int)t->tilde)))
            return s2c_drop(list);
    }
    return list;
}

PyObject *s2c_nothing(void)
{
    Py_INCREF(Py_None);
    return Py_None;
}

int s2c_read_text(PyObject *bytes, int max_characters, s2c_text *text)
{
    char *data;
    Py_ssize_t length;
    if (PyBytes_AsStringAndSize(bytes, &data, &length)) return 0;
    const s2c_status status = s2c_tokenize(data, (size_t)length, max_characters, text);
    if (status != S2C_OK) s2c_raise_request_status((int)status, data, (size_t)length, max_characters);
    return status == S2C_OK;
}
