#include "study_floor.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

tl_study_row tl_study_row_at(int64_t number, int64_t criteria, int64_t codings) {
    int64_t within = number % codings;
    tl_study_row row = {
        .transcript = number / codings + 1,
        .turn = 2 + within / 8 * 2,
        .first = within % 8 * 70,
        .past = within % 8 * 70 + 60,
        .criterion = number % criteria + 1,
        // An odd factor leaves different numbers different in their lower forty bits.
        .evidence = (int64_t)(((uint64_t)number * 0x9E3779B97F4A7C15u) & 0xFFFFFFFFFFu),
        .kind = number % 5,
        .stance = number % 4,
        .question = number % 7 == 0,
        .flags = number % 3 == 0,
        .confidence = 0.5 + (double)(number % 50) / 100,
    };
    return row;
}

/// A text of a list: where it begins, and how long it is.
typedef struct {
    const char *text;
    int length;
} tl_entry;

static tl_entry *entries(const char *list, int64_t count) {
    tl_entry *found = calloc((size_t)count, sizeof *found);
    if (!found) return NULL;
    for (int64_t index = 0; index < count; index++) {
        const char *end = strchr(list, '\n');
        if (!end) end = list + strlen(list);
        found[index] = (tl_entry){list, (int)(end - list)};
        list = *end ? end + 1 : end;
    }
    return found;
}

static int insert(sqlite3_stmt *statement, tl_study_row row, int64_t id, tl_entry reasons, tl_entry ranked) {
    sqlite3_bind_int64(statement, 1, id);
    sqlite3_bind_int64(statement, 2, row.transcript);
    sqlite3_bind_int64(statement, 3, row.turn);
    sqlite3_bind_int64(statement, 4, row.first);
    sqlite3_bind_int64(statement, 5, row.past);
    sqlite3_bind_int64(statement, 6, row.criterion);
    sqlite3_bind_int64(statement, 7, 1);
    sqlite3_bind_int64(statement, 8, row.evidence);
    sqlite3_bind_int64(statement, 9, row.kind);
    sqlite3_bind_int64(statement, 10, row.stance);
    sqlite3_bind_int64(statement, 11, row.question);
    sqlite3_bind_int64(statement, 12, row.flags);
    sqlite3_bind_double(statement, 13, row.confidence);
    sqlite3_bind_text(statement, 14, reasons.text, reasons.length, SQLITE_STATIC);
    sqlite3_bind_text(statement, 15, ranked.text, ranked.length, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 16, row.kind);
    sqlite3_bind_int64(statement, 17, row.stance);
    sqlite3_bind_int64(statement, 18, row.question);
    int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

static const char *insertion =
    "INSERT INTO coding (id, transcript, turn, first, past, criterion, coder, evidence, kind, stance, is_question, "
    "flags, confidence, reasons, ranked, state, now_kind, now_stance, now_question) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)";

int32_t tl_study_floor_write(
    const char *path, const char *reasons, const char *ranked, int64_t criteria, int64_t codings, int64_t count,
    int64_t batch
) {
    sqlite3 *connection = NULL;
    sqlite3_stmt *statement = NULL;
    tl_entry *reason = entries(reasons, criteria), *rank = entries(ranked, criteria);
    int code = reason && rank ? sqlite3_open(path, &connection) : SQLITE_NOMEM;
    if (code == SQLITE_OK) {
        code = sqlite3_exec(
            connection,
            "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; "
            "PRAGMA cache_size = -65536",
            NULL, NULL, NULL);
    }
    if (code == SQLITE_OK) code = sqlite3_prepare_v2(connection, insertion, -1, &statement, NULL);
    for (int64_t number = 0; code == SQLITE_OK && number < count; number++) {
        if (number % batch == 0) code = sqlite3_exec(connection, "BEGIN IMMEDIATE", NULL, NULL, NULL);
        tl_study_row row = tl_study_row_at(number, criteria, codings);
        int64_t place = row.criterion - 1;
        if (code == SQLITE_OK) code = insert(statement, row, number + 1, reason[place], rank[place]);
        int is_last = number % batch == batch - 1 || number == count - 1;
        if (code == SQLITE_OK && is_last) code = sqlite3_exec(connection, "COMMIT", NULL, NULL, NULL);
    }
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    free(reason);
    free(rank);
    return code;
}
