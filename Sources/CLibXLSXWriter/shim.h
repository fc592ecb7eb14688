#include <string.h>
#include <xlsxwriter.h>

/* A workbook whose rows go to temporary files as they come, so that memory holds one row of each sheet. */
static inline lxw_workbook *tl_xlsx_new(const char *path) {
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = NULL, .use_zip64 = LXW_FALSE};
    return workbook_new_opt(path, &options);
}

/* Sets title and time of making (seconds since 1970); all other properties stay empty. The title is copied. */
static inline lxw_error tl_xlsx_describe(lxw_workbook *book, const char *title, long long made) {
    lxw_doc_properties properties;
    memset(&properties, 0, sizeof properties);
    properties.title = (char *)title;
    properties.created = (time_t)made;
    return workbook_set_properties(book, &properties);
}

/* Shades the numbers of a range from white to `colour`, the largest the darkest. */
static inline lxw_error tl_xlsx_shade(lxw_worksheet *sheet, unsigned first_row, unsigned short first_column,
                                      unsigned last_row, unsigned short last_column, unsigned colour) {
    lxw_conditional_format format;
    memset(&format, 0, sizeof format);
    format.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    format.min_color = 0xFFFFFF;
    format.max_color = colour;
    return worksheet_conditional_format_range(sheet, first_row, first_column, last_row, last_column, &format);
}

/* Declared here, since the system's header does so only where everything GNU is asked for. */
extern int memfd_create(const char *name, unsigned flags);

/* A file in memory, closed for programs this one starts (MFD_CLOEXEC); -1 where there is none to be had. */
static inline int tl_memory_file(const char *name) { return memfd_create(name, 1U); }
