#include "reading_floor.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

// As much as the command itself would inflate of one part.
static const zip_uint64_t largest_part = 96u << 20;

typedef struct {
    const xmlChar *name;
    unsigned char *bytes;
    size_t count;
    size_t capacity;
    int depth;
    bool failed;
} text_buffer;

static void start_element(
    void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
    const xmlChar **declared, int attributes, int defaulted, const xmlChar **values) {
    (void)prefix, (void)uri, (void)namespaces, (void)declared;
    (void)attributes, (void)defaulted, (void)values;
    text_buffer *text = data;
    if (name == text->name) text->depth++;
}

static void end_element(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)prefix, (void)uri;
    text_buffer *text = data;
    if (name == text->name) text->depth--;
}

static void characters(void *data, const xmlChar *added, int count) {
    text_buffer *text = data;
    if (text->depth == 0 || text->failed || count <= 0) return;
    size_t wanted = text->count + (size_t)count;
    if (wanted > text->capacity) {
        size_t capacity = wanted * 2;
        unsigned char *grown = realloc(text->bytes, capacity);
        if (grown == NULL) {
            text->failed = true;
            return;
        }
        text->bytes = grown;
        text->capacity = capacity;
    }
    memcpy(text->bytes + text->count, added, (size_t)count);
    text->count = wanted;
}

static tl_floor_status parse(const char *xml, size_t count, bool collects_text, uint64_t *text_bytes) {
    xmlParserCtxtPtr context = xmlNewParserCtxt();
    if (context == NULL || context->sax == NULL) {
        xmlFreeParserCtxt(context);
        return TL_FLOOR_NO_MEMORY;
    }
    text_buffer text = {0};
    memset(context->sax, 0, sizeof *context->sax);
    context->sax->initialized = XML_SAX2_MAGIC;
    if (collects_text) {
        // Inside one parse equal names are equal pointers.
        text.name = xmlDictLookup(context->dict, BAD_CAST "t", 1);
        context->sax->startElementNs = start_element;
        context->sax->endElementNs = end_element;
        context->sax->characters = characters;
        context->userData = &text;
    }
    int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    xmlFreeDoc(xmlCtxtReadMemory(context, xml, (int)count, NULL, NULL, options));
    tl_floor_status status = context->wellFormed == 1 ? TL_FLOOR_READ : TL_FLOOR_NOT_WELL_FORMED;
    if (text.failed) status = TL_FLOOR_NO_MEMORY;
    *text_bytes = text.count;
    free(text.bytes);
    xmlFreeParserCtxt(context);
    return status;
}

/// Inflates the file at `index`; the caller frees `*bytes`.
static tl_floor_status inflate(zip_t *archive, zip_uint64_t index, char **bytes, size_t *count) {
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat_index(archive, index, 0, &about) != 0) return TL_FLOOR_DAMAGED;
    if ((about.valid & ZIP_STAT_SIZE) == 0 || about.size == 0 || about.size > largest_part) return TL_FLOOR_DAMAGED;
    char *part = malloc((size_t)about.size);
    if (part == NULL) return TL_FLOOR_NO_MEMORY;
    zip_file_t *file = zip_fopen_index(archive, index, 0);
    zip_int64_t got = file == NULL ? -1 : zip_fread(file, part, about.size);
    if (file != NULL) zip_fclose(file);
    if (got < 0 || (zip_uint64_t)got != about.size) {
        free(part);
        return TL_FLOOR_DAMAGED;
    }
    *bytes = part;
    *count = (size_t)about.size;
    return TL_FLOOR_READ;
}

void tl_floor_prepare(void) { xmlInitParser(); }

tl_floor_reading tl_floor_read(const char *path, bool collects_text) {
    tl_floor_reading reading = {TL_FLOOR_NO_PACKAGE, 0, 0};
    int error = 0;
    zip_t *archive = zip_open(path, ZIP_RDONLY, &error);
    if (archive == NULL) return reading;
    zip_int64_t index = zip_name_locate(archive, "word/document.xml", 0);
    char *bytes = NULL;
    size_t count = 0;
    reading.status =
        index < 0 ? TL_FLOOR_NO_DOCUMENT : inflate(archive, (zip_uint64_t)index, &bytes, &count);
    zip_discard(archive);
    if (reading.status != TL_FLOOR_READ) return reading;
    reading.xml_bytes = count;
    reading.status = parse(bytes, count, collects_text, &reading.text_bytes);
    free(bytes);
    return reading;
}
