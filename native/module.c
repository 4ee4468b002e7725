/* module.c - the Python extension seq2cmd._core: puts the functions of the text, the model and the risk engine into one module. */
#include "module.h"

PyObject *s2c_text_error, *s2c_model_error;

static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "seq2cmd._core", "The C core of seq2cmd: text, model, shell, risk.", -1, NULL, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__core(void);
PyMODINIT_FUNC PyInit__core(void)
{
    PyObject *module = PyModule_Create(&definition);
    if (!module) return NULL;
    s2c_text_error = PyErr_NewException("seq2cmd._core.TextError", PyExc_ValueError, NULL);
    s2c_model_error = PyErr_NewException("seq2cmd._core.ModelError", PyExc_ValueError, NULL);
    if (!s2c_text_error || !s2c_model_error || PyModule_AddObjectRef(module, "TextError", s2c_text_error) ||
        PyModule_AddObjectRef(module, "ModelError", s2c_model_error) || PyModule_AddFunctions(module, s2c_text_methods) ||
        PyModule_AddFunctions(module, s2c_model_methods) || PyModule_AddFunctions(module, s2c_parts_methods) ||
        PyModule_AddFunctions(module, s2c_workload_methods) || PyModule_AddFunctions(module, s2c_risk_methods)) {
        Py_DECREF(module);
        return NULL;
    }
    return module;
}
