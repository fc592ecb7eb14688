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
