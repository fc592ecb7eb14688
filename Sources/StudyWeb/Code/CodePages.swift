/// Coding: the list of transcripts, a transcript with its codings, and what is decided of them.
enum CodePages {
    static let routes: [Route] = [
        .get("/transcripts", for: .coders, TranscriptList.show),
        .get("/transcripts/:transcript", for: .coders, TranscriptPage.show),
        .get("/transcripts/:transcript/changes", for: .coders, ChangesAnswer.show),
        .post("/transcripts/:transcript/add", for: .coders, AddingCoding.add),
        .post("/transcripts/:transcript/undo", for: .coders, Undoing.undo),
        .post("/transcripts/:transcript/redo", for: .coders, Undoing.redo),
        .get("/codings/:coding", for: .coders, TranscriptPage.panel),
        .post("/codings/:coding/decide", for: .coders, Deciding.decide),
        .post("/codings/:coding/change", for: .coders, Deciding.change),
        .post("/codings/:coding/memo", for: .coders, MemoKeeping.keep),
        .post("/codings/:coding/place", for: .coders, AddingCoding.place),
    ]

    static let templates: [(String, [UInt8])] = [
        ("transcripts", PackageResources.transcripts_mustache),
        ("transcript", PackageResources.transcript_mustache),
        ("turn", PackageResources.turn_mustache),
        ("panel", PackageResources.panel_mustache),
        ("memo-conflict", PackageResources.memo_conflict_mustache),
    ]
}
