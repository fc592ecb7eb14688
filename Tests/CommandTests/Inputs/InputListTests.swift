import Running
import StudyModel
import Testing

@Suite struct InputListTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace() }

    private func list(_ inputs: String..., excluding: String? = nil) -> InputList {
        InputList(inputs.map(workspace.at), excluding: excluding.map(workspace.at))
    }

    @Test func `a folder gives all transcripts in it and below, ordered by the bytes of their names`() throws
    {
        for name in ["b.xml", "A.docx", "sub/c.DOCM", "a.xml", "ä.xml"] {
            try workspace.write("x", to: "in/" + name)
        }
        #expect(list("in").files.map(\.name) == ["A.docx", "a.xml", "b.xml", "sub/c.DOCM", "ä.xml"])
        #expect(list("in").diagnostics.isEmpty)
    }

    @Test(arguments: ["in", "in/", "in/.", "in/../in", "./in//"])
    func `names do not depend on how a folder is written`(written: String) throws {
        for name in ["a.xml", "sub/b.xml"] { try workspace.write("x", to: "in/" + name) }
        #expect(list(written).files.map(\.name) == ["a.xml", "sub/b.xml"])
        #expect(list(written, written).files.map(\.name) == ["a.xml", "sub/b.xml"])
    }

    @Test func `hidden files, lock files and participants lists are left alone silently`() throws {
        for name in [".hidden.xml", ".git/a.xml", "~$int01.docx", "participants.csv", "int01.docx"] {
            try workspace.write("x", to: "in/" + name)
        }
        #expect(list("in").files.map(\.name) == ["int01.docx"])
        #expect(list("in").diagnostics.isEmpty)
        #expect(list("in").participants.map(\.name) == ["participants.csv"])
    }

    @Test func `files that are no transcripts are counted in a note`() throws {
        for name in ["a.xml", "map.png", "plan.xlsx", "sub/x.png"] {
            try workspace.write("x", to: "in/" + name)
        }
        #expect(
            list("in").diagnostics.map(\.message) == [
                "2 files are no transcripts and were left alone (map.png, plan.xlsx)",
                "1 file is no transcript and was left alone (x.png)",
            ])
        #expect(list("in").diagnostics.map(\.file) == [".", "sub"])
    }

    @Test func `documents that may be interviews and cannot be read are named in a warning`() throws {
        for name in ["a.xml", "int02.PDF", "int03.doc", "map.png", "sub/int04.rtf"] {
            try workspace.write("x", to: "in/" + name)
        }
        let told = list("in").diagnostics
        #expect(told.map(\.severity) == [.warning, .note, .warning])
        #expect(
            told.first?.message
                == "2 files that may hold interviews cannot be read and were left out (int02.PDF, int03.doc): "
                + "save them as .docx or as plain text")
        #expect(told.map(\.file) == [".", ".", "sub"])
    }

    @Test func `the participants file beside files named outright is found, once`() throws {
        for name in ["a.xml", "b.xml", "participants.csv"] { try workspace.write("x", to: "in/" + name) }
        #expect(
            list("in/a.xml", "in/b.xml").participants.map(\.path) == [workspace.at("in/participants.csv")])
        #expect(list("in/a.xml").participants.map(\.isBesideFiles) == [true])
        #expect(list("in", "in/a.xml").participants.map(\.isBesideFiles) == [false])
    }

    @Test func `a file named outright is tried whatever it is called`() throws {
        try workspace.write("x", to: "in/notes.txt")
        #expect(list("in/notes.txt", "gone.docx").files.map(\.name) == ["gone.docx", "notes.txt"])
    }

    @Test func `linked files are read and linked folders are not, so that no loop arises`() throws {
        try workspace.write("x", to: "elsewhere/a.xml")
        try workspace.write("x", to: "in/b.xml")
        try workspace.link("in/linked.xml", to: "../elsewhere/a.xml")
        try workspace.link("in/loop", to: "../in")
        #expect(list("in").files.map(\.name) == ["b.xml", "linked.xml"])
        #expect(list("in").diagnostics.map(\.code) == ["linked-folder"])
    }

    @Test func `a link to a transcript that is gone is an input that cannot be read`() throws {
        try workspace.write("x", to: "in/a.xml")
        try workspace.link("in/b.docx", to: "gone.docx")
        try workspace.link("in/notes", to: "gone")
        let found = list("in")
        #expect(found.files.map(\.name) == ["a.xml"])
        #expect(found.errors.map(\.file) == ["b.docx"])
        #expect(found.diagnostics.map(\.code) == ["not-transcripts"])
    }

    @Test func `a folder whose transcripts were all given before is not called empty`() throws {
        try workspace.write("x", to: "in/a.xml")
        #expect(list("in/a.xml", "in").diagnostics.map(\.code) == ["given-twice"])
    }

    @Test func `a file given twice is read once, with a note`() throws {
        try workspace.write("x", to: "in/a.xml")
        try workspace.link("in/b.xml", to: "a.xml")
        let found = list("in", "in/../in/a.xml")
        #expect(found.files.map(\.name) == ["a.xml"])
        #expect(found.diagnostics.map(\.code) == ["given-twice", "given-twice"])
        #expect(
            found.diagnostics.map(\.message) == [
                "is 'a.xml' once more and was read once", "was given twice and read once",
            ])
    }

    @Test func `names that clash take on the folders that tell them apart, whatever the order`() throws {
        for name in ["one/a.xml", "two/a.xml", "two/b.xml", "x/deep/c.xml", "y/deep/c.xml"] {
            try workspace.write("x", to: name)
        }
        let names = ["b.xml", "one/a.xml", "two/a.xml", "x/deep/c.xml", "y/deep/c.xml"]
        #expect(list("one", "two", "x/deep", "y/deep").files.map(\.name) == names)
        #expect(list("y/deep", "x/deep", "two", "one").files.map(\.name) == names)
        #expect(list("one/a.xml", "two/a.xml").files.map(\.name) == ["one/a.xml", "two/a.xml"])
    }

    @Test func `outputs inside the inputs are not read`() throws {
        for name in ["a.xml", "out/od-plan.docx", "old/od-plan.docx", "old/run.json", "old/codings.ndjson"] {
            try workspace.write("x", to: "in/" + name)
        }
        let found = list("in", excluding: "in/out")
        #expect(found.files.map(\.name) == ["a.xml"])
        #expect(found.diagnostics.map(\.code) == ["outputs-folder"])
    }

    @Test func `outputs written among the inputs are told from transcripts by name`() throws {
        for name in ["a.docx", "od-plan.docx", "run.json", "codings.ndjson"] {
            try workspace.write("x", to: "in/" + name)
        }
        #expect(list("in", excluding: "in").files.map(\.name) == ["a.docx"])
    }

    @Test func `a folder without transcripts is warned of`() throws {
        try workspace.write("x", to: "in/.keep")
        #expect(list("in").diagnostics.map(\.code) == ["empty-folder"])
    }
}
