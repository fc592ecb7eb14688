#ifndef READING_FLOOR_H
#define READING_FLOOR_H

#include <stdbool.h>
#include <stdint.h>

/// What stopped the floor from reading a file.
typedef enum {
    TL_FLOOR_READ = 0,
    TL_FLOOR_NO_PACKAGE,
    TL_FLOOR_NO_DOCUMENT,
    TL_FLOOR_DAMAGED,
    TL_FLOOR_NO_MEMORY,
    TL_FLOOR_NOT_WELL_FORMED,
} tl_floor_status;

/// One file as the floor reads it.
typedef struct {
    tl_floor_status status;
    /// Bytes of word/document.xml when inflated.
    uint64_t xml_bytes;
    /// Bytes of text inside w:t; 0 where text is not collected.
    uint64_t text_bytes;
} tl_floor_reading;

/// Readies libxml2; call it once before threads read.
void tl_floor_prepare(void);

/// The least that reading a DOCX file can cost with these libraries: opens the package, inflates word/document.xml
/// and has libxml2 check that it is well-formed, telling nobody what it finds. With `collects_text`, the bytes of
/// all w:t elements are copied to one buffer, which is freed at the end.
tl_floor_reading tl_floor_read(const char *path, bool collects_text);

#endif
