/* model_file.c - see model_file.h. */
#include "model_file.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "inflate.h"
#include "mapping.h"
#include "model.h"
#include "show.h"

#define REPAIR "copy the model again, or use the one that came with the program"

enum { PATH = 4096, LARGEST = 64 << 20 }; /* bytes; far above any model */

static const char *last_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* ~/models/small/, ~/models/small, ~/models/small/model.bin -> small; mine.bin.gz -> mine */
static void set_name(s2c_loaded *loaded, const char *path)
{
    char *text = loaded->text, *slash;
    const size_t length = strlen(path), most = sizeof loaded->text - 1;
    snprintf(text, sizeof loaded->text, "%s", length > most ? path + length - most : path);
    loaded->name = text;
    if (strncmp(last_name(text), "model.bin", 9) == 0 && (slash = strrchr(text, '/'))) *slash = 0;
    while ((slash = strrchr(text, '/')) && !slash[1] && slash > text) *slash = 0;
    loaded->name = last_name(text);
    char *dot = strchr(loaded->name + (loaded->name[0] == '.'), '.');
    if (dot && dot > loaded->name) *dot = 0;
}

static int open_bytes(const void *data, size_t length, const char *path, s2c_loaded *loaded)
{
    seq2cmd_model *model;
    const size_t place_bytes = seq2cmd_place_size(data, length);
    void *place = malloc(place_bytes);
    if (!place) {
        s2c_complain(S2C_NO_ROOM);
        return 0;
    }
    if (seq2cmd_place(data, length, place, place_bytes, &model) != SEQ2CMD_OK) {
        s2c_complain("%s: expected a seq2cmd model file of format %d, got %zu bytes that are damaged, cut off or something else; " REPAIR, path,
                     (int)S2C_FORMAT_VERSION, length);
        free(place);
        return 0;
    }
    loaded->model = model;
    loaded->workspace_size = seq2cmd_workspace_size(model);
    loaded->workspace = malloc(loaded->workspace_size);
    if (!loaded->workspace) s2c_complain(S2C_NO_ROOM);
    return loaded->workspace != NULL;
}

/* Unpacks a mapped gzip file into memory of its own. */
static int unpack(const char *path, s2c_mapping *file)
{
    const size_t size = s2c_gzip_size(file->data, file->length);
    s2c_mapping unpacked = {NULL, size, size && size <= LARGEST ? malloc(size + 64) : NULL};
    if (unpacked.block) unpacked.data = (uint8_t *)unpacked.block + (64 - (uintptr_t)unpacked.block % 64) % 64;
    if (!unpacked.block || !s2c_gunzip(file->data, file->length, unpacked.data, size)) {
        s2c_complain("%s: expected a gzip file of a model, got one that is damaged, cut off or too large; " REPAIR, path);
        free(unpacked.block);
        return 0;
    }
    s2c_unmap(file);
    *file = unpacked;
    return 1;
}

/* The SHA-256 that a manifest names for model.bin: the string behind the first "model.bin" after the first "sha256"; NULL if there is none. */
static const char *named_sha256(const char *manifest)
{
    const char *at = strstr(manifest, "\"sha256\":");
    at = at ? strstr(at, "\"model.bin\":") : NULL;
    at = at ? strchr(at + strlen("\"model.bin\":"), '"') : NULL;
    return at && strspn(at + 1, "0123456789abcdef") == 64 && at[65] == '"' ? at + 1 : NULL;
}

/* A folder's manifest, if it has one, must agree with its model. */
static int check_manifest(const char *folder, const s2c_mapping *file)
{
    char path[PATH], text[16384], got[65];
    snprintf(path, sizeof path, "%s/manifest.json", folder);
    FILE *manifest = fopen(path, "rb");
    if (!manifest) return 1;
    text[fread(text, 1, sizeof text - 1, manifest)] = 0;
    fclose(manifest);
    const char *expected = named_sha256(text);
    s2c_sha256(file->data, file->length, got);
    if (expected && strncmp(expected, got, 64) == 0) return 1;
    if (expected) s2c_complain("%s/model.bin: expected a file with SHA-256 %.64s, got %s; " REPAIR, folder, expected, got);
    else s2c_complain("%s: expected the SHA-256 of model.bin as 64 hexadecimal digits, got none; " REPAIR, path);
    return 0;
}

static int is_folder(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

static int no_file(const char *given, const char *path)
{
    if (strchr(given, '/') || errno != ENOENT) s2c_complain("cannot read %s: %s; give the path of a model file or a model folder", path, strerror(errno));
    else if (s2c_embedded_length()) s2c_complain("no model named '%s'; inside is: %s; others are given by the path of their file", given, s2c_embedded_name);
    else s2c_complain("no model file %s; give the path of a model file or a model folder", given);
    return 0;
}

static int load_file(const char *given, s2c_loaded *loaded)
{
    char path[PATH];
    s2c_mapping file;
    const int folder = is_folder(given);
    snprintf(path, sizeof path, folder ? "%s/model.bin" : "%s", given);
    if (!s2c_map_file(path, &file)) return no_file(given, path);
    set_name(loaded, given);
    if ((!s2c_is_gzip(file.data, file.length) || unpack(path, &file)) && (!folder || check_manifest(given, &file)) &&
        open_bytes(file.data, file.length, path, loaded))
        return 1;
    s2c_unmap(&file);
    return 0;
}

int s2c_load(const char *given, s2c_loaded *loaded)
{
    const char *environment = getenv("SEQ2CMD_MODEL");
    if (!given && environment && *environment) given = environment;
    if (given && (!s2c_embedded_length() || strcmp(given, s2c_embedded_name) != 0)) return load_file(given, loaded);
    if (!s2c_embedded_length()) {
        s2c_complain("no model inside this program; give one with --model PATH or $SEQ2CMD_MODEL");
        return 0;
    }
    loaded->name = s2c_embedded_name;
    return open_bytes(s2c_embedded_model, s2c_embedded_length(), s2c_embedded_name, loaded);
}
