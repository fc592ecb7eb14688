#ifndef STUDY_FLOOR_H
#define STUDY_FLOOR_H

#include <stdint.h>

/// The numbers of an invented coding: what `tl_study_floor_write` writes, and what the benchmark makes codings of.
typedef struct {
    int64_t transcript, turn, first, past, criterion, evidence, kind, stance, question, flags;
    double confidence;
} tl_study_row;

/// The coding of that number, from 0, in a study of `criteria` criteria and `codings` codings a transcript. Both are
/// above 0.
tl_study_row tl_study_row_at(int64_t number, int64_t criteria, int64_t codings);

/// The least that writing codings to a study file can cost: one prepared statement of SQLite, run once for each of
/// `count` codings, in transactions of `batch`. `path` is a study file with its transcripts, criteria and a tagger, each
/// numbered from 1. Texts are those of criterion `n` in `reasons` and `ranked`, each a list of `criteria` texts apart by
/// line feeds. Returns SQLite's number of what went wrong, 0 for nothing.
int32_t tl_study_floor_write(
    const char *path, const char *reasons, const char *ranked, int64_t criteria, int64_t codings, int64_t count,
    int64_t batch);

#endif
