/* module.h - what the files of the Python extension share. */
#ifndef S2C_MODULE_H
#define S2C_MODULE_H
#include "python_abi.h"
#include "text.h"

extern PyMethodDef s2c_text_methods[];  /* module_text.c */
extern PyMethodDef s2c_model_methods[]; /* module_model.c */
extern PyMethodDef s2c_parts_methods[]; /* module_parts.c */
extern PyMethodDef s2c_workload_methods[]; /* module_workload.c */
extern PyMethodDef s2c_risk_methods[];  /* module_risk.c */
extern PyObject *s2c_text_error;        /* TextError(status, message) */
extern PyObject *s2c_model_error;
/* module_text.c: sets TextError for an s2c_status, with the place of the fault or the length in the message; returns NULL. */
PyObject *s2c_raise_request_status(int status, const char *request, size_t length, int max_characters);
const struct s2c_model *s2c_model_of(PyObject *capsule); /* module_model.c: the model of a capsule, or NULL with an exception */

/* module_lists.c */
int s2c_append(PyObject *list, PyObject *item); /* puts item (its reference is taken over) at the end; 0, or -1 with an exception */
PyObject *s2c_drop(PyObject *list);             /* gives the reference back; returns NULL */
PyObject *s2c_nothing(void);                    /* None */
PyObject *s2c_list_of_floats(const float *values, int count);
PyObject *s2c_list_of_ids(const uint16_t *values, int count);
PyObject *s2c_token_list(const s2c_text *text); /* list of (word, type, start, end, value, amount, tilde) */
int s2c_read_text(PyObject *bytes, int max_characters, s2c_text *text); /* 0 with an exception when it cannot be read */

#endif
