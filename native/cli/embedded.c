/* embedded.c - the model inside the program: the file S2C_EMBEDDED of the build, or none. */
#include "model_file.h"

#ifdef S2C_EMBEDDED
__asm__(".section .rodata.s2c_embedded_model,\"a\",%progbits\n"
        ".balign 4096\n" /* 64 would do; whole pages of their own are mapped only when they are read */
        ".global s2c_embedded_model\n"
        "s2c_embedded_model:\n"
        ".incbin \"" S2C_EMBEDDED "\"\n"
        ".global s2c_embedded_end\n"
        "s2c_embedded_end:\n"
        ".byte 0\n"
        ".previous\n");
extern const unsigned char s2c_embedded_end[];

size_t s2c_embedded_length(void) { return (size_t)(s2c_embedded_end - s2c_embedded_model); }
const char s2c_embedded_name[] = S2C_EMBEDDED_NAME, s2c_embedded_sha256[] = S2C_EMBEDDED_SHA256;

#else
const unsigned char s2c_embedded_model[1] = {0};
size_t s2c_embedded_length(void) { return 0; }
const char s2c_embedded_name[] = "", s2c_embedded_sha256[] = "";
#endif
