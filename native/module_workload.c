/* module_workload.c - the functions of seq2cmd._core that `seq2cmd bench` times. Every argument comes from Python code and is checked. */
#include <stdlib.h>
#include <string.h>
#include "kernels.h"
#include "module.h"
#include "workload.h"

enum { MOST_BYTES = 1 << 28, MOST_ROUNDS = 1 << 24 };

static PyObject *out_of_range(const char *what) { return PyErr_Format(PyExc_ValueError, "expected %s: see the docstring", what); }

/* Memory aligned to 64, filled with numbers that are no pattern; block is what must be freed. */
static uint8_t *reserve(size_t bytes, void **block)
{
    uint32_t seed = 1;
    *block = malloc(bytes + 64);
    if (!*block) return NULL;
    uint8_t *data = (uint8_t *)*block + (64 - (uintptr_t)*block % 64) % 64;
    for (size_t i = 0; i < bytes; i++) data[i] = (uint8_t)((seed = seed * 1664525 + 1013904223) >> 24);
    return data;
}

static PyObject *kernels(PyObject *self, PyObject *args)
{
    (void)self, (void)args;
    PyObject *list = PyList_New(0);
    for (int i = 0; list && s2c_kernels_at(i); i++) {
        PyObject *name = PyUnicode_FromString(s2c_kernels_at(i)->name);
        if (!name || PyList_Append(list, name)) Py_DECREF(list), list = NULL;
        Py_XDECREF(name);
    }
    return list;
}

static PyObject *read_bytes(PyObject *self, PyObject *args)
{
    int bytes, rounds;
    void *block;
    (void)self;
    if (!PyArg_ParseTuple(args, "ii", &bytes, &rounds)) return NULL;
    if (bytes < 1024 || bytes > MOST_BYTES || bytes % 1024 || rounds < 0 || rounds > MOST_ROUNDS) return out_of_range("a multiple of 1024 bytes");
    const uint8_t *data = reserve((size_t)bytes, &block);
    if (!data) return PyErr_NoMemory();
    const uint64_t all = s2c_read_bytes(data, (size_t)bytes, rounds);
    free(block);
    return PyLong_FromLong((long)(all & 0xffff));
}

static PyObject *run_dot(PyObject *self, PyObject *args)
{
    const char *name;
    int rows, columns, rounds;
    void *block;
    (void)self;
    if (!PyArg_ParseTuple(args, "siii", &name, &rows, &columns, &rounds)) return NULL;
    const s2c_kernels *k = s2c_named_kernels(name);
    if (!k) return PyErr_Format(PyExc_ValueError, "expected the name of kernels that this processor can run, got %s: see kernels()", name);
    if (rows < 16 || rows > 8192 || rows % 16 || columns < 16 || columns > 8192 || columns % 16 || rounds < 0 || rounds > MOST_ROUNDS)
        return out_of_range("16 to 8192 rows and columns, multiples of 16");
    const size_t size = (size_t)rows * (size_t)columns;
    uint8_t *data = reserve(size + (size_t)columns + 64 + 4 * (size_t)rows, &block);
    if (!data) return PyErr_NoMemory();
    int8_t *weights = (int8_t *)data, *vector = weights + size;
    for (size_t i = 0; i < size + (size_t)columns; i++) weights[i] = (int8_t)(weights[i] < -127 ? -127 : weights[i]);
    int32_t *sums = (int32_t *)(void *)(data + (size + (size_t)columns + 63) / 64 * 64);
    s2c_run_dot(k, weights, rows, columns, vector, sums, rounds);
    const int32_t first = sums[0];
    free(block);
    return PyLong_FromLong(rounds ? first : 0);
}

static PyObject *run_network(PyObject *self, PyObject *args)
{
    PyObject *capsule, *list;
    int steps, rounds, source[S2C_MAX_TOKENS];
    void *block;
    (void)self;
    const s2c_model *model = PyArg_ParseTuple(args, "OOii", &capsule, &list, &steps, &rounds) ? s2c_model_of(capsule) : NULL;
    const Py_ssize_t count = model ? PyList_Size(list) : -1;
    if (count < 0) return NULL;
    if (count < 1 || count > S2C_MAX_TOKENS || steps < 0 || steps > 1000 || rounds < 0 || rounds > MOST_ROUNDS)
        return out_of_range("1 to 64 source ids and 0 to 1000 steps");
    for (Py_ssize_t i = 0; i < count; i++) {
        const long id = PyLong_AsLong(PyList_GetItem(list, i));
        if (PyErr_Occurred()) return NULL;
        if (id < 0 || id >= model->sizes.source) return out_of_range("source ids of the model");
        source[i] = (int)id;
    }
    void *scratch = reserve(s2c_network_bytes(model), &block);
    if (!scratch) return PyErr_NoMemory();
    Py_BEGIN_ALLOW_THREADS
    s2c_run_network(model, source, (int)count, steps, rounds, scratch);
    Py_END_ALLOW_THREADS
    free(block);
    Py_RETURN_NONE;
}

PyMethodDef s2c_workload_methods[] = {
    {"kernels", kernels, METH_VARARGS, "kernels() -> names of the kernels that this processor can run, best first"},
    {"read_bytes", read_bytes, METH_VARARGS, "read_bytes(bytes: int, rounds: int) -> int; reads memory front to back, for bench"},
    {"run_dot", run_dot, METH_VARARGS, "run_dot(kernel: str, rows: int, columns: int, rounds: int) -> int; int8 products, for bench"},
    {"run_network", run_network, METH_VARARGS, "run_network(model, source: [id], steps: int, rounds: int); encoder and decoder steps, for bench"},
    {NULL, NULL, 0, NULL}};
