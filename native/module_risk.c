/* module_risk.c - the risk engine for Python: _core.risk(command). */
#include "module.h"
#include "risk.h"

/* (level, [reason, ...]) */
static PyObject *assess(PyObject *self, PyObject *arguments)
{
    PyObject *bytes;
    char *command;
    Py_ssize_t length;
    s2c_risk risk;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "O", &bytes) || PyBytes_AsStringAndSize(bytes, &command, &length)) return NULL;
    s2c_assess(command, (size_t)length, &risk);
    PyObject *reasons = PyList_New(risk.count);
    for (int i = 0; reasons && i < risk.count; i++) {
        PyObject *reason = PyUnicode_FromString(risk.reasons[i]);
        if (!reason || PyList_SetItem(reasons, i, reason)) {
            Py_DECREF(reasons);
            return NULL;
        }
    }
    return reasons ? Py_BuildValue("(iN)", (int)risk.level, reasons) : NULL;
}

PyMethodDef s2c_risk_methods[] = {
    {"risk", assess, METH_VARARGS, "risk(command: bytes) -> (level: 0 safe, 1 changes, 2 destroys, [reason, ...])"},
    {NULL, NULL, 0, NULL}};
