// Debian's libxml2 headers pull in the system's ICU, whose names clash with the ICU inside Foundation:
// take the configuration first, switch that off, and only then include the rest.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/xmlerror.h>

// xmlFree is a mutable global function pointer, which Swift 6 refuses to read.
static inline void tl_xml_free(void *pointer) { xmlFree(pointer); }

// The parser's error as it stands; NULL where there is none.
static inline const xmlError *tl_xml_last_error(xmlParserCtxtPtr context) {
    return context->lastError.code == XML_ERR_OK ? NULL : &context->lastError;
}

static inline void tl_ignore_error(void *context, xmlErrorPtr error) {
    (void)context;
    (void)error;
}

// Faults of the encodings are known to no parser and would be printed on the standard error. The handler is the
// thread's own: this sets it for the caller and for threads that come later.
static inline void tl_xml_be_silent(void) {
    xmlSetStructuredErrorFunc(NULL, tl_ignore_error);
    xmlThrDefSetStructuredErrorFunc(NULL, tl_ignore_error);
}
