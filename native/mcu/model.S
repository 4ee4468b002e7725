/* model.S - the model file in flash, as it is: aligned to 64 bytes, read where it lies. MODEL_FILE comes from the build. */
    .section .model, "a", %progbits
    .balign 64
    .global model_start, model_end
model_start:
    .incbin MODEL_FILE
model_end:
